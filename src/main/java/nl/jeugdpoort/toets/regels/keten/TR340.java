package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** De productcode van een prestatie is die van de toewijzing, als de toewijzing er een noemt. */
@Regel(code = "TR340", retourcode = "9340", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR340 implements Ketenregel<Prestatie> {

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        stand.maatVoor(prestatie)
                .filter(toewijzing -> toewijzing.product() != null
                        && toewijzing.product().code() != null
                        && !toewijzing
                                .product()
                                .code()
                                .equals(prestatie.product().code()))
                .ifPresent(toewijzing -> uit.bij(
                        "ProductCode",
                        "De toewijzing is voor een ander product. Neem de productcode over uit de toewijzing."));
    }
}
