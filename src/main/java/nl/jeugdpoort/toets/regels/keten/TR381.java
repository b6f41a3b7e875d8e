package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.EXTERN;
import static nl.jeugdpoort.toets.regels.Regel.Bron.LIJST;

import nl.jeugdpoort.contract.Contracten;
import nl.jeugdpoort.register.Levering;
import nl.jeugdpoort.register.MetProduct;
import nl.jeugdpoort.register.Partijen;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Product;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** De productcode hoort bij de productcategorie, volgens de productcodelijst die gemeente en aanbieder gebruiken. */
@Regel(
        code = "TR381",
        retourcode = "S329",
        niveau = EXTERN,
        bron = LIJST,
        berichten = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW323"})
final class TR381 implements Ketenregel<MetProduct> {

    private final Contracten contracten;

    TR381(Contracten contracten) {
        this.contracten = contracten;
    }

    @Override
    public void toets(MetProduct klasse, Stand stand, Uitslag uit) {
        Product product = klasse.product();
        boolean verwijdert = klasse instanceof Levering levering && levering.verwijdert();
        if (product == null || product.code() == null || verwijdert) {
            return;
        }
        Partijen partijen = stand.bericht().partijen();
        switch (contracten
                .over(partijen.gemeente(), partijen.aanbieder(), product.categorie(), product.code())
                .codeHoortBijCategorie(klasse.ingang())) {
            case NEE ->
                uit.bij(
                        klasse instanceof Prestatie ? "ProductCode" : "Product/Code",
                        "Deze productcode hoort niet bij de categorie, volgens de productcodelijst die gemeente en aanbieder gebruiken. Gebruik een code uit die lijst.");
            case ONBEKEND -> uit.nietGetoetst("de productcodelijst is niet bekend");
            case JA -> {
                // as it should be
            }
        }
    }
}
