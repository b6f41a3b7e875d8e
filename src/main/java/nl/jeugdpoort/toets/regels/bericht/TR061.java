package nl.jeugdpoort.toets.regels.bericht;

import java.util.Set;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Van de cliënt is minstens één adres van soort 01, 02 of 03 opgenomen. */
@Regel(
        code = "TR061",
        berichten = "JW301",
        klassen = {"Contactgegevens", "Contactgegevens/Contact"})
final class TR061 implements Berichtregel {

    private static final Set<String> VAST = Set.of("01", "02", "03");

    private boolean gevonden;

    @Override
    public Berichtregel voorBericht() {
        return new TR061();
    }

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        if (klasse.naam().equals("Contact")) {
            gevonden |= klasse.isEen("Soort", VAST);
        } else if (!gevonden) {
            uit.bij(
                    klasse,
                    "De cliënt heeft geen BRP-adres, correspondentieadres of verblijfadres."
                            + " Voeg een contact toe met soort 01, 02 of 03.");
        }
    }
}
