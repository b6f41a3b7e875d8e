package nl.jeugdpoort.toets.regels.bericht;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een bericht bevat per toewijzing, product en productperiode hoogstens één debetprestatie. */
@Regel(code = "TR416", berichten = "JW323", klassen = "Prestatie")
final class TR416 implements Berichtregel {

    private record Debetsleutel(long toewijzing, String categorie, String code, LocalDate begin, LocalDate einde) {}

    private final Set<Debetsleutel> debet = new HashSet<>();

    @Override
    public Berichtregel voorBericht() {
        return new TR416();
    }

    @Override
    public void toets(Klasse prestatie, Uitslag uit) {
        if (prestatie.in("IngediendBedrag").is("DebetCredit", "D") && !debet.add(sleutel(prestatie))) {
            uit.bij(
                    prestatie,
                    "Voor deze toewijzing, dit product en deze periode staat al een debetprestatie in dit bericht."
                            + " Voeg ze samen tot één prestatie.");
        }
    }

    private static Debetsleutel sleutel(Klasse prestatie) {
        Klasse periode = prestatie.in("ProductPeriode");
        return new Debetsleutel(
                prestatie.getal("ToewijzingNummer"),
                prestatie.tekst("ProductCategorie"),
                prestatie.tekst("ProductCode"),
                periode.datum("Begindatum"),
                periode.datum("Einddatum"));
    }
}
