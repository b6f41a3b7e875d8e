package nl.jeugdpoort.aflevering.beheer;

import java.util.List;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.toegang.Besluit;
import org.springframework.stereotype.Component;

/** Plans the delivery of a message to another participant than it was meant for. */
@Component
class Omleider {

    private final BeheerStore store;
    private final Deelnemers deelnemers;
    private final Afleveringen afleveringen;
    private final BerichtStore berichten;

    Omleider(BeheerStore store, Deelnemers deelnemers, Afleveringen afleveringen, BerichtStore berichten) {
        this.store = store;
        this.deelnemers = deelnemers;
        this.afleveringen = afleveringen;
        this.berichten = berichten;
    }

    void leidOm(AfleveringOverzicht van, String code, Besluit besluit) {
        Deelnemer naar = deelnemers.vind(code).orElseThrow(() -> Beheerweigering.onbekendeOntvanger(code));
        if (store.bestaat(van.berichtId(), code)) {
            throw Beheerweigering.alGepland(code);
        }
        var omgeleid = new Overgang(
                van.berichtId(),
                BerichtStatus.GOEDGEKEURD,
                "omgeleid",
                besluit.actor(),
                "Van " + van.ontvanger() + " naar " + code + ": " + besluit.reden());
        var bericht = berichten.vind(van.berichtId()).orElseThrow();
        afleveringen.plan(List.of(new Afleveringen.Opdracht(bericht, naar)), List.of(omgeleid));
    }
}
