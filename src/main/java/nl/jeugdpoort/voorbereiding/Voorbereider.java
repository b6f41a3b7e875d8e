package nl.jeugdpoort.voorbereiding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.jeugdpoort.aanmelding.Zaakbeweging;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemer.Voorbereiding;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.tussentaal.Vertaald;
import org.springframework.stereotype.Component;

/**
 * Makes the iJw messages for which a case waits of its newest bepaling, as far as they were not made of it before. Only a bepaling that leaves
 * nothing to ask is sent without anyone looking. Part of the caller's transaction, with the case locked.
 */
@Component
class Voorbereider {

    private final Bepalingen bepalingen;
    private final Bepalingvertaling vertaling;
    private final Regelcontrole regels;
    private final Vragenboek vragen;
    private final Voorraad voorraad;
    private final VoorbereidingStore store;
    private final DossierStore dossier;
    private final Deelnemers deelnemers;

    Voorbereider(
            Bepalingen bepalingen,
            Bepalingvertaling vertaling,
            Regelcontrole regels,
            Vragenboek vragen,
            Voorraad voorraad,
            VoorbereidingStore store,
            DossierStore dossier,
            Deelnemers deelnemers) {
        this.bepalingen = bepalingen;
        this.vertaling = vertaling;
        this.regels = regels;
        this.vragen = vragen;
        this.voorraad = voorraad;
        this.store = store;
        this.dossier = dossier;
        this.deelnemers = deelnemers;
    }

    /** @param zaak a case that waits for a message */
    void bereidVoor(Zaakbeweging zaak) {
        bepalingen.nieuwste(zaak.aanmelding()).ifPresent(versie -> bereidVoor(zaak, versie));
    }

    private void bereidVoor(Zaakbeweging zaak, Bepalingversie versie) {
        voorraad.vervaltEerder(versie);
        vragen.sluitEerder(versie);
        dossier.bewaarUitzonderingen(versie);
        Voorbereiding keuze = keuze(zaak);
        Vertaald vertaald = vertaling.vertaal(zaak, versie, keuze != Voorbereiding.GEEN, nogNiet(zaak, versie, keuze));
        List<Gevraagd> gevraagd = new ArrayList<>();
        vertaald.vragen().forEach(vraag -> gevraagd.add(Gevraagd.over(versie, vraag)));
        vertaald.berichten().forEach(bericht -> gevraagd.addAll(regels.bezwaren(bericht)));
        vragen.stel(zaak.gi(), versie, gevraagd);
        boolean vanzelf = gevraagd.isEmpty() && !store.isEerderOnderweg(versie, zaak.wachtOp());
        vertaald.berichten()
                .forEach(bericht -> voorraad.neem(versie, bericht, vanzelf ? keuze : Voorbereiding.CONCEPT));
    }

    /** The choice of who is to send; a case without aanbieder, or with one that is no participant, has nobody. */
    private Voorbereiding keuze(Zaakbeweging zaak) {
        String wie = zaak.wachtOp().equals("JW301") ? zaak.gemeente() : zaak.aanbieder();
        return wie == null
                ? Voorbereiding.GEEN
                : deelnemers.vind(wie).map(Deelnemer::voorbereiding).orElse(Voorbereiding.GEEN);
    }

    /** For whom a message is still to be made: a JW301 to everyone, a JW315 by the aanbieder that is addressed only. */
    private Predicate<String> nogNiet(Zaakbeweging zaak, Bepalingversie versie, Voorbereiding keuze) {
        if (keuze == Voorbereiding.GEEN) {
            return aanbieder -> false;
        }
        Set<String> gemaakt = store.gemaakt(versie, zaak.wachtOp());
        return aanbieder ->
                !gemaakt.contains(aanbieder) && (zaak.wachtOp().equals("JW301") || aanbieder.equals(zaak.aanbieder()));
    }
}
