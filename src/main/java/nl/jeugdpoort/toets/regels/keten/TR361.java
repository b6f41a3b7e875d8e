package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.time.LocalDate;
import nl.jeugdpoort.register.Berichtklasse;
import nl.jeugdpoort.register.NieuwProduct;
import nl.jeugdpoort.register.Ongewijzigd;
import nl.jeugdpoort.register.Product;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.TeWijzigen;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;
import nl.jeugdpoort.toets.regels.bericht.Overlap;

/** Wat een verzoek om wijziging in totaal wenst, bevat geen product dat zichzelf overlapt. */
@Regel(code = "TR361", retourcode = "9361", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW317")
final class TR361 implements Ketenregel<Berichtklasse> {

    private static final String MELDING =
            "Dit product loopt in deze periode al, door een toewijzing of een wens die eerder in dit verzoek staat. Laat de perioden op elkaar aansluiten.";

    private final Overlap eerdere = new Overlap();

    @Override
    public Ketenregel<Berichtklasse> voorBericht() {
        return new TR361();
    }

    @Override
    public void toets(Berichtklasse klasse, Stand stand, Uitslag uit) {
        switch (klasse) {
            case Ongewijzigd product ->
                stand.bestaande(product.nummer())
                        .filter(t -> raakt(t.product(), t.ingang(), t.einde()))
                        .ifPresent(t -> uit.bij("ToewijzingNummer", MELDING));
            case TeWijzigen product ->
                stand.bestaande(product.nummer())
                        .filter(t -> raakt(t, product))
                        .ifPresent(t -> uit.bij("ToewijzingNummer", MELDING));
            case NieuwProduct product -> {
                if (raakt(product.product(), product.ingang(), product.einde())) {
                    uit.bij("Product", MELDING);
                }
            }
            default -> {
                // the other classes wish nothing
            }
        }
    }

    private boolean raakt(Toewijzing toewijzing, TeWijzigen wens) {
        boolean rest = raaktRest(toewijzing, wens.ingang());
        boolean gewenst = raakt(toewijzing.product(), wens.ingang(), wens.einde());
        return rest || gewenst;
    }

    /** Until a later start is granted the toewijzing goes on as it is, and others may not overlap that either. */
    private boolean raaktRest(Toewijzing toewijzing, LocalDate gewenst) {
        if (!gewenst.isAfter(toewijzing.ingang())) {
            return false;
        }
        LocalDate dagErvoor = gewenst.minusDays(1);
        boolean eerderOp = toewijzing.einde() != null && toewijzing.einde().isBefore(dagErvoor);
        return raakt(toewijzing.product(), toewijzing.ingang(), eerderOp ? toewijzing.einde() : dagErvoor);
    }

    private boolean raakt(Product product, LocalDate begin, LocalDate einde) {
        return product == null
                ? eerdere.raakt(null, null, begin, einde)
                : eerdere.raakt(product.categorie(), product.code(), begin, einde);
    }
}
