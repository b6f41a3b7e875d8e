package nl.jeugdpoort.aflevering.loket;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.kanaal.Uitkomst;
import nl.jeugdpoort.aflevering.plan.Berichtstand;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.signaal.Signalen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what came of an attempt: delivery, attempt, message, history and signal in one transaction. */
@Component
class Afronding {

    private final PogingStore pogingen;
    private final Herhaalschema schema;
    private final Berichtstand stand;
    private final Signalen signalen;

    Afronding(PogingStore pogingen, Herhaalschema schema, Berichtstand stand, Signalen signalen) {
        this.pogingen = pogingen;
        this.schema = schema;
        this.stand = stand;
        this.signalen = signalen;
    }

    @Transactional
    public void verwerk(PogingStore.Poging poging, Uitkomst uitkomst) {
        switch (uitkomst) {
            case Uitkomst.Bezorgd bezorgd -> bezorgd(poging);
            case Uitkomst.Tijdelijk tijdelijk -> {
                Optional<Duration> pauze = schema.na(poging.kop().pogingen() + 1, tijdelijk.na());
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
            stand.legVast(List.of(Overgang.doorPoort(
                    poging.kop().berichtId(),
                    BerichtStatus.AFGELEVERD,
                    "afgeleverd",
                    "Bezorgd bij " + poging.kop().ontvanger() + " (" + poging.kanaal() + ", poging "
                            + (poging.kop().pogingen() + 1) + ").")));
        }
    }

    private void parkeer(PogingStore.Poging poging, String uitkomst, String reden) {
        if (pogingen.leg(poging, Afleverstatus.GEPARKEERD, uitkomst, reden, Duration.ZERO)) {
            stand.legVast(List.of(
                    Overgang.doorPoort(poging.kop().berichtId(), BerichtStatus.GEPARKEERD, "geparkeerd", reden)));
            signalen.meld(
                    "aflevering-geparkeerd",
                    null,
                    poging.kop().berichtId(),
                    "Een bericht voor " + poging.kop().ontvanger() + " is niet afgeleverd: " + reden
                            + " Stuur het opnieuw, leid het om of wijs het af.");
        }
    }
}
