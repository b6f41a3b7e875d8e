package nl.jeugdpoort.aflevering.loket;

import java.time.Duration;
import java.util.Optional;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.kanaal.Uitkomst;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.signaal.Signalen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what came of an attempt: delivery, attempt, message, history and signal in one transaction. */
@Component
class Afronding {

    private final PogingStore pogingen;
    private final Herhaalschema schema;
    private final BerichtStore berichten;
    private final Signalen signalen;

    Afronding(PogingStore pogingen, Herhaalschema schema, BerichtStore berichten, Signalen signalen) {
        this.pogingen = pogingen;
        this.schema = schema;
        this.berichten = berichten;
        this.signalen = signalen;
    }

    @Transactional
    public void verwerk(Kop kop, Afleverkanaal kanaal, Duration duur, Uitkomst uitkomst) {
        var poging = new PogingStore.Poging(kop, kanaal, duur);
        switch (uitkomst) {
            case Uitkomst.Bezorgd bezorgd -> bezorgd(poging);
            case Uitkomst.Tijdelijk tijdelijk -> {
                Optional<Duration> pauze = schema.na(kop.pogingen() + 1, tijdelijk.na());
                if (pauze.isPresent()) {
                    pogingen.leg(poging, Afleverstatus.OPEN, "TIJDELIJK", tijdelijk.reden(), pauze.get());
                } else {
                    parkeer(poging, "TIJDELIJK", tijdelijk.reden());
                }
            }
            case Uitkomst.Definitief definitief ->
                parkeer(poging, "DEFINITIEF", definitief.code() + ": " + definitief.reden());
        }
    }

    private void bezorgd(PogingStore.Poging poging) {
        if (pogingen.leg(poging, Afleverstatus.AFGELEVERD, "BEZORGD", null, Duration.ZERO)) {
            berichten.legVast(Overgang.doorPoort(
                    poging.kop().berichtId(),
                    BerichtStatus.AFGELEVERD,
                    "afgeleverd",
                    "Bezorgd bij " + poging.kop().ontvanger() + " (" + poging.kanaal() + ", poging "
                            + (poging.kop().pogingen() + 1) + ")."));
        }
    }

    private void parkeer(PogingStore.Poging poging, String uitkomst, String reden) {
        if (pogingen.leg(poging, Afleverstatus.GEPARKEERD, uitkomst, reden, Duration.ZERO)) {
            berichten.legVast(
                    Overgang.doorPoort(poging.kop().berichtId(), BerichtStatus.GEPARKEERD, "geparkeerd", reden));
            signalen.meld(
                    "aflevering-geparkeerd",
                    null,
                    poging.kop().berichtId(),
                    "Een bericht voor " + poging.kop().ontvanger() + " is niet afgeleverd: " + reden
                            + " Stuur het opnieuw, leid het om of wijs het af.");
        }
    }
}
