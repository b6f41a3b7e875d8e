package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** De productcategorie van een prestatie is die van de toewijzing, als de toewijzing er een noemt. */
@Regel(code = "TR339", retourcode = "9339", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR339 implements Ketenregel<Prestatie> {

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        stand.maatVoor(prestatie)
                .filter(toewijzing -> toewijzing.product() != null
                        && !toewijzing
                                .product()
                                .categorie()
                                .equals(prestatie.product().categorie()))
                .ifPresent(
                        toewijzing -> uit.bij(
                                "ProductCategorie",
                                "De toewijzing is voor een andere productcategorie. Neem de categorie over uit de toewijzing."));
    }
}
