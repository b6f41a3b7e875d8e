package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.EXTERN;
import static nl.jeugdpoort.toets.regels.Regel.Bron.CONTRACT;

import nl.jeugdpoort.contract.Contracten;
import nl.jeugdpoort.contract.Periode;
import nl.jeugdpoort.register.Partijen;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/**
 * Bij minuten is het bedrag het uurtarief uit het contract maal de minuten gedeeld door zestig, pas daarna afgerond op een cent. Wat het
 * bericht zelf al weerlegt, meldt de regel met dezelfde code op het bericht alleen.
 */
@Regel(code = "TR346", retourcode = "9346", niveau = EXTERN, bron = CONTRACT, berichten = "JW323")
final class TR346 implements Ketenregel<Prestatie> {

    private static final String MINUUT = "01";

    private final Contracten contracten;

    TR346(Contracten contracten) {
        this.contracten = contracten;
    }

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        if (!prestatie.eenheid().equals(MINUUT) || !kanKloppen(prestatie)) {
            return;
        }
        Partijen partijen = stand.bericht().partijen();
        switch (contracten
                .over(
                        partijen.gemeente(),
                        partijen.aanbieder(),
                        prestatie.product().categorie(),
                        prestatie.product().code())
                .bedragInMinuten(
                        new Periode(prestatie.begin(), prestatie.einde()), prestatie.volume(), prestatie.bedrag())) {
            case NEE ->
                uit.bij(
                        "IngediendBedrag/Bedrag",
                        "Dit bedrag is niet het aantal minuten maal het uurtarief uit het contract, gedeeld door zestig. Rond pas aan het eind af op een cent.");
            case ONBEKEND -> uit.nietGetoetst("het uurtarief is niet bekend");
            case JA -> {
                // as agreed
            }
        }
    }

    /** Within what rounding the tariff of a minute to whole cents can explain. */
    private static boolean kanKloppen(Prestatie prestatie) {
        return prestatie.tarief() != null
                && 2 * Math.abs(prestatie.bedrag() - prestatie.volume() * prestatie.tarief()) <= prestatie.volume() + 1;
    }
}
