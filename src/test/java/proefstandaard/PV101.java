package proefstandaard;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een reeks ritten eindigt niet voordat zij begint. */
@Regel(code = "PV101", retourcode = "P001", berichten = "PV010", klassen = "Rit/Periode")
final class PV101 implements Berichtregel {

    @Override
    public void toets(Klasse periode, Uitslag uit) {
        if (periode.gevuld("Einde") && periode.datum("Einde").isBefore(periode.datum("Begin"))) {
            uit.bij(periode, "Einde", "De reeks eindigt voordat zij begint. Verbeter een van de twee dagen.");
        }
    }
}
