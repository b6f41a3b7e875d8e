package nl.jeugdpoort.beschikbaarheid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.toegang.Bladzijde;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what providers publish and shows it with how old it is. */
@Component
class Beschikbaarheden {

    private final BeschikbaarheidStore store;
    private final Deelnemers deelnemers;
    private final Clock klok;

    Beschikbaarheden(BeschikbaarheidStore store, Deelnemers deelnemers, Clock klok) {
        this.store = store;
        this.deelnemers = deelnemers;
        this.klok = klok;
    }

    @Transactional
    public void vervang(String aanbieder, Opgave opgave) {
        store.vervang(aanbieder, opgave, klok.instant());
    }

    List<Beschikbaarheidstand> zoek(Regio regio, String tussentaal, String aanbieder, Bladzijde bladzijde) {
        Instant grens =
                klok.instant().minus(Duration.ofDays(regio.contactregister().beschikbaarheidDagen()));
        return store.zoek(regio.cbsJeugdregio(), tussentaal, aanbieder, bladzijde.offset(), bladzijde.limiet()).stream()
                .map(rij -> stand(rij, regio, grens))
                .toList();
    }

    private Beschikbaarheidstand stand(BeschikbaarheidStore.Rij rij, Regio regio, Instant grens) {
        return new Beschikbaarheidstand(
                rij.aanbieder(),
                deelnemers.vind(rij.aanbieder()).map(Deelnemer::naam).orElse(rij.aanbieder()),
                regio.cbsJeugdregio(),
                rij.tussentaal(),
                rij.plaatsen(),
                rij.wachttijdDagen(),
                rij.opgegevenOp(),
                !rij.opgegevenOp().isAfter(grens));
    }
}
