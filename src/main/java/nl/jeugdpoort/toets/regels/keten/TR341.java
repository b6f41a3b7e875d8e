package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.contract.Contracten;
import nl.jeugdpoort.register.Partijen;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Product;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/**
 * De eenheid van een prestatie is die van de toewijzing; uren mogen in minuten worden gedeclareerd. Zonder omvang in de toewijzing geldt
 * de eenheid uit het contract.
 */
@Regel(code = "TR341", retourcode = "9341", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR341 implements Ketenregel<Prestatie> {

    private final Contracten contracten;

    TR341(Contracten contracten) {
        this.contracten = contracten;
    }

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        stand.maatVoor(prestatie)
                .ifPresent(toewijzing -> Toegewezen.door(toewijzing)
                        .ifPresentOrElse(
                                toegewezen -> toets(prestatie, toegewezen, uit),
                                () -> toetsContract(prestatie, stand.bericht().partijen(), uit)));
    }

    private static void toets(Prestatie prestatie, Toegewezen toegewezen, Uitslag uit) {
        if (!toegewezen.kent(prestatie.eenheid())) {
            uit.bij(
                    "Eenheid",
                    "De toewijzing is in een andere eenheid. Neem de eenheid over; alleen uren mag u ook in minuten declareren.");
        }
    }

    private void toetsContract(Prestatie prestatie, Partijen partijen, Uitslag uit) {
        Product product = prestatie.product();
        switch (contracten
                .over(partijen.gemeente(), partijen.aanbieder(), product.categorie(), product.code())
                .eenheid(
                        prestatie.eenheid(),
                        new nl.jeugdpoort.contract.Periode(prestatie.begin(), prestatie.einde()))) {
            case NEE ->
                uit.bij(
                        "Eenheid",
                        "In het contract is voor dit product een andere eenheid afgesproken. Gebruik die eenheid.");
            case ONBEKEND -> uit.nietGetoetst("de afgesproken eenheid is niet bekend");
            case JA -> {
                // as agreed
            }
        }
    }
}
