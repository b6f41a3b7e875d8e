package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** De productperiode begint niet voor de ingangsdatum van de toewijzing. */
@Regel(code = "TR307", retourcode = "9307", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR307 implements Ketenregel<Prestatie> {

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        stand.maatVoor(prestatie)
                .filter(toewijzing -> prestatie.begin().isBefore(toewijzing.ingang()))
                .ifPresent(
                        toewijzing -> uit.bij(
                                "ProductPeriode/Begindatum",
                                "De productperiode begint voor de toewijzing ingaat. Declareer alleen dagen vanaf de ingangsdatum van de toewijzing."));
    }
}
