package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.time.LocalDate;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** De productperiode begint op de eerste dag van de maand, of op de ingangsdatum van de toewijzing als die later is. */
@Regel(code = "TR387", retourcode = "9387", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR387 implements Ketenregel<Prestatie> {

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        stand.maatVoor(prestatie)
                .filter(toewijzing -> !prestatie.begin().equals(eersteDag(prestatie.begin(), toewijzing)))
                .ifPresent(
                        toewijzing -> uit.bij(
                                "ProductPeriode/Begindatum",
                                "De productperiode begint op de verkeerde dag. Gebruik de eerste dag van de maand, of de ingangsdatum van de toewijzing als die later in de maand valt."));
    }

    private static LocalDate eersteDag(LocalDate dag, Toewijzing toewijzing) {
        LocalDate eerste = dag.withDayOfMonth(1);
        return eerste.isBefore(toewijzing.ingang()) ? toewijzing.ingang() : eerste;
    }
}
