package nl.jeugdpoort.toets.regels.bericht;

import java.util.Set;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Met een partnernaam is NaamGebruik 1, 2, 3 of 4; zonder partnernaam 1 of 6. */
@Regel(code = "CS050", berichten = "JW301", klassen = "Naam")
final class CS050 implements Berichtregel {

    private static final Set<String> MET_PARTNER = Set.of("1", "2", "3", "4");
    private static final Set<String> ZONDER_PARTNER = Set.of("1", "6");

    @Override
    public void toets(Klasse naam, Uitslag uit) {
        if (!naam.isEen("NaamGebruik", naam.gevuld("Partnernaam") ? MET_PARTNER : ZONDER_PARTNER)) {
            uit.bij(
                    naam,
                    "NaamGebruik",
                    "Dit naamgebruik past niet bij de namen. Kies met een partnernaam 1, 2, 3 of 4, en zonder partnernaam 1 of 6.");
        }
    }
}
