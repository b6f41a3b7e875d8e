package nl.jeugdpoort.voorbereiding;

import java.util.List;
import nl.jeugdpoort.aanmelding.Zaakbeweging;
import nl.jeugdpoort.aanmelding.Zaakbeweging.Gebeurd;
import nl.jeugdpoort.aanmelding.Zaakgevolg;
import org.springframework.stereotype.Component;

/** Does what follows when something happened in a case. */
@Component
class Zaakvolger implements Zaakgevolg {

    private static final String TERMIJN_VERLOPEN = "termijn-verlopen";

    private final Voorbereider voorbereider;
    private final Voorraad voorraad;
    private final Verschilmelder verschillen;

    Zaakvolger(Voorbereider voorbereider, Voorraad voorraad, Verschilmelder verschillen) {
        this.voorbereider = voorbereider;
        this.voorraad = voorraad;
        this.verschillen = verschillen;
    }

    @Override
    public void verwerk(List<Zaakbeweging> bewegingen) {
        for (Zaakbeweging zaak : bewegingen) {
            zaak.gebeurd().forEach(gebeurd -> verwerk(zaak, gebeurd));
            if (zaak.wachtOp() != null && zaak.gebeurd().stream().anyMatch(Zaakvolger::kanIetsNieuwsBrengen)) {
                voorbereider.bereidVoor(zaak);
            }
        }
    }

    /** A term that expires asks nothing of anyone here, and ten thousand of them do so on one midnight. */
    private static boolean kanIetsNieuwsBrengen(Gebeurd gebeurd) {
        return !gebeurd.soort().equals(TERMIJN_VERLOPEN);
    }

    private void verwerk(Zaakbeweging zaak, Gebeurd gebeurd) {
        switch (gebeurd.soort()) {
            case "jw301" -> {
                voorraad.gekomen(zaak.aanmelding(), "JW301", gebeurd);
                verschillen.meld(zaak, gebeurd);
            }
            case "jw315" -> voorraad.gekomen(zaak.aanmelding(), "JW315", gebeurd);
            case "afwijzing" -> voorraad.vervalt(zaak.aanmelding(), zaak.aanbieder(), "De aanbieder wees af.");
            case "ingetrokken", "woonplaatsbeginsel" ->
                voorraad.vervaltAlles(zaak.aanmelding(), "De aanmelding loopt hier niet verder.");
            default -> {
                // says nothing about what was made ready
            }
        }
    }
}
