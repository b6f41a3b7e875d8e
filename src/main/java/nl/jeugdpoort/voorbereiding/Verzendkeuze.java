package nl.jeugdpoort.voorbereiding;

import java.util.Set;
import java.util.function.Predicate;
import nl.jeugdpoort.aanmelding.Zaakbeweging;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemer.Voorbereiding;
import nl.jeugdpoort.deelnemer.Deelnemers;
import org.springframework.stereotype.Component;

/** What is to become of messages for which a case waits, as who is to send them chose. */
@Component
class Verzendkeuze {

    private final Deelnemers deelnemers;
    private final VoorbereidingStore store;

    Verzendkeuze(Deelnemers deelnemers, VoorbereidingStore store) {
        this.deelnemers = deelnemers;
        this.store = store;
    }

    /** The choice of who is to send; a case without aanbieder, or with one that is no participant, has nobody. */
    Voorbereiding van(Zaakbeweging zaak) {
        String wie = isToewijzing(zaak) ? zaak.gemeente() : zaak.aanbieder();
        return wie == null
                ? Voorbereiding.GEEN
                : deelnemers.vind(wie).map(Deelnemer::voorbereiding).orElse(Voorbereiding.GEEN);
    }

    /** For whom a message is still to be made: a JW301 to everyone, a JW315 by the aanbieder that is addressed only. */
    Predicate<String> nogNiet(Zaakbeweging zaak, Bepalingversie versie) {
        if (van(zaak) == Voorbereiding.GEEN) {
            return aanbieder -> false;
        }
        Set<String> gemaakt = store.gemaakt(versie, zaak.wachtOp());
        return aanbieder -> !gemaakt.contains(aanbieder) && (isToewijzing(zaak) || aanbieder.equals(zaak.aanbieder()));
    }

    /**
     * What stands in the way of sending a version by itself: something that is asked, or a message of an earlier version that is still on its
     * way. Null when nothing does, or when its sender looks at everything anyway.
     */
    String belet(Zaakbeweging zaak, Bepalingversie versie, boolean vragen) {
        if (van(zaak) != Voorbereiding.VERZENDEN) {
            return null;
        }
        if (vragen) {
            return "Er is een vraag bij de bepaling.";
        }
        return store.isEerderOnderweg(versie, zaak.wachtOp())
                ? "Een bericht van een eerdere versie van de bepaling wordt nog verwerkt."
                : null;
    }

    private static boolean isToewijzing(Zaakbeweging zaak) {
        return zaak.wachtOp().equals("JW301");
    }
}
