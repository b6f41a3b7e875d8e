package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** De productperiode eindigt op de laatste dag van de maand, of op de einddatum van de toewijzing als die eerder is. */
@Regel(code = "TR388", retourcode = "9388", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR388 implements Ketenregel<Prestatie> {

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        stand.maatVoor(prestatie)
                .filter(toewijzing -> !prestatie.einde().equals(laatsteDag(prestatie.einde(), toewijzing)))
                .ifPresent(
                        toewijzing -> uit.bij(
                                "ProductPeriode/Einddatum",
                                "De productperiode eindigt op de verkeerde dag. Gebruik de laatste dag van de maand, of de einddatum van de toewijzing als die eerder in de maand valt."));
    }

    private static LocalDate laatsteDag(LocalDate dag, Toewijzing toewijzing) {
        LocalDate laatste = dag.with(TemporalAdjusters.lastDayOfMonth());
        return toewijzing.einde() != null && laatste.isAfter(toewijzing.einde()) ? toewijzing.einde() : laatste;
    }
}
