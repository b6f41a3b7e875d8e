package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.CONTRACT;

import nl.jeugdpoort.contract.Contracten;
import nl.jeugdpoort.contract.Periode;
import nl.jeugdpoort.register.Partijen;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Het tarief in een prestatie is het tarief uit het contract; bij minuten een zestigste van het uurtarief, in hele centen (IV081). */
@Regel(code = "TR418", retourcode = "0611", niveau = HISTORIE, bron = CONTRACT, berichten = "JW323")
final class TR418 implements Ketenregel<Prestatie> {

    private final Contracten contracten;

    TR418(Contracten contracten) {
        this.contracten = contracten;
    }

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        if (prestatie.tarief() == null) {
            return;
        }
        Partijen partijen = stand.bericht().partijen();
        switch (contracten
                .over(
                        partijen.gemeente(),
                        partijen.aanbieder(),
                        prestatie.product().categorie(),
                        prestatie.product().code())
                .tarief(prestatie.eenheid(), new Periode(prestatie.begin(), prestatie.einde()), prestatie.tarief())) {
            case NEE ->
                uit.bij(
                        "ProductTarief",
                        "Dit is niet het tarief dat in het contract is afgesproken. Gebruik het afgesproken tarief in eurocenten.");
            case ONBEKEND -> uit.nietGetoetst("het tarief is niet bekend");
            case JA -> {
                // as agreed
            }
        }
    }
}
