package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.util.Optional;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** De eenheid van een prestatie is die van de toewijzing; uren mogen in minuten worden gedeclareerd. */
@Regel(code = "TR341", retourcode = "9341", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR341 implements Ketenregel<Prestatie> {

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        stand.maatVoor(prestatie).ifPresent(toewijzing -> toets(prestatie, toewijzing, uit));
    }

    private static void toets(Prestatie prestatie, Toewijzing toewijzing, Uitslag uit) {
        Optional<Toegewezen> toegewezen = Toegewezen.door(toewijzing);
        if (toegewezen.isEmpty()) {
            uit.nietGetoetst("geen contractgegevens");
        } else if (!toegewezen.get().kent(prestatie.eenheid())) {
            uit.bij(
                    "Eenheid",
                    "De toewijzing is in een andere eenheid. Neem de eenheid over; alleen uren mag u ook in minuten declareren.");
        }
    }
}
