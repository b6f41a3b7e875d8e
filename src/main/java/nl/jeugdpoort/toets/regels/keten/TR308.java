package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** De productperiode eindigt niet na de einddatum van de toewijzing. */
@Regel(code = "TR308", retourcode = "9308", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR308 implements Ketenregel<Prestatie> {

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        stand.maatVoor(prestatie)
                .filter(toewijzing ->
                        toewijzing.einde() != null && prestatie.einde().isAfter(toewijzing.einde()))
                .ifPresent(
                        toewijzing -> uit.bij(
                                "ProductPeriode/Einddatum",
                                "De productperiode loopt door na de einddatum van de toewijzing. Declareer alleen dagen tot en met die einddatum."));
    }
}
