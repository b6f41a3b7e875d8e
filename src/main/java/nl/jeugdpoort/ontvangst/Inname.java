package nl.jeugdpoort.ontvangst;

import java.util.List;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.BerichtStore.Opslag;
import nl.jeugdpoort.bericht.Groepsinvoer;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.bericht.Wekker;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.BevindingStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores a message with its findings and then wakes the processing; only the storing counts, the wake-up may be lost. */
@Component
class Inname {

    private final Groepsinvoer groep;
    private final BerichtStore berichten;
    private final BevindingStore bevindingen;
    private final TransactionTemplate transactie;
    private final Wekker wekker;

    Inname(
            Groepsinvoer groep,
            BerichtStore berichten,
            BevindingStore bevindingen,
            TransactionTemplate transactie,
            Wekker wekker) {
        this.groep = groep;
        this.berichten = berichten;
        this.bevindingen = bevindingen;
        this.transactie = transactie;
        this.wekker = wekker;
    }

    Opslag bewaar(NieuwBericht nieuw, List<Bevinding> gevonden) {
        Opslag opslag = gevonden.isEmpty()
                ? groep.bewaar(nieuw)
                : transactie.execute(status -> bewaarMetBevindingen(nieuw, gevonden));
        if (opslag.soort() == Opslag.Soort.NIEUW) {
            wekker.wek(opslag.bericht().id().toString());
        }
        return opslag;
    }

    /**
     * Stores a message whose identificatie was used before, once for each referentienummer of its sender, to be refused in
     * processing.
     */
    Bericht bewaarDubbel(NieuwBericht nieuw, List<Bevinding> gevonden) {
        NieuwBericht dubbel = nieuw.alsDubbel();
        return berichten
                .vind(dubbel.id())
                .orElseGet(() -> bewaar(dubbel, gevonden).bericht());
    }

    private Opslag bewaarMetBevindingen(NieuwBericht nieuw, List<Bevinding> gevonden) {
        Opslag opslag = berichten.bewaar(nieuw);
        if (opslag.soort() == Opslag.Soort.NIEUW) {
            bevindingen.bewaar(nieuw.id(), gevonden);
        }
        return opslag;
    }
}
