package nl.jeugdpoort.toets.regels.bericht;

import java.util.Set;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** De prestaties in een declaratie-antwoord zijn alleen de afgewezen prestaties, en samen het verschil tussen ingediend en toegekend. */
@Regel(
        code = "TR342",
        berichten = "JW325",
        klassen = {"DeclaratieAntwoord", "Prestatie"})
final class TR342 implements Berichtregel {

    private static final Set<String> TOEGEKEND = Set.of("0200", "8001");

    private long som;

    @Override
    public Berichtregel voorBericht() {
        return new TR342();
    }

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        if (klasse.naam().equals("Prestatie")) {
            prestatie(klasse, uit);
        } else if (klasse.in("RetourCodes").teksten("RetourCode").stream().allMatch(TOEGEKEND::contains)) {
            verschil(klasse, uit);
        } else {
            afgekeurd(klasse, uit);
        }
    }

    private void prestatie(Klasse prestatie, Uitslag uit) {
        som += Bedrag.getekend(prestatie.in("IngediendBedrag"));
        if (prestatie.in("RetourCodes").teksten("RetourCode").stream().allMatch("0200"::equals)) {
            uit.bij(
                    prestatie.in("RetourCodes"),
                    "RetourCode",
                    "Deze prestatie is niet afgewezen. Laat haar weg: een antwoord noemt alleen wat is afgewezen.");
        }
    }

    private void verschil(Klasse antwoord, Uitslag uit) {
        Klasse toegekend = antwoord.in("TotaalToegekendBedrag");
        long hoort = Bedrag.getekend(antwoord.in("TotaalIngediendBedrag")) - som;
        if (Bedrag.getekend(toegekend) != hoort) {
            uit.bij(
                    toegekend,
                    "TotaalBedrag",
                    "Het toegekende bedrag is niet het ingediende bedrag min de afgewezen prestaties; dat is %s."
                                    .formatted(Bedrag.inWoorden(hoort))
                            + " Verbeter de bedragen.");
        }
    }

    private static void afgekeurd(Klasse antwoord, Uitslag uit) {
        Klasse toegekend = antwoord.in("TotaalToegekendBedrag");
        if (Bedrag.getekend(toegekend) != 0) {
            uit.bij(toegekend, "TotaalBedrag", "De hele declaratie is afgekeurd. Het toegekende bedrag is dan 0.");
        }
        if (antwoord.gevuld("Clienten")) {
            uit.bij(antwoord, "Clienten", "De hele declaratie is afgekeurd. Laat de cliënten en prestaties dan weg.");
        }
    }
}
