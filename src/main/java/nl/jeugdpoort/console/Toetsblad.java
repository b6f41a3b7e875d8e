package nl.jeugdpoort.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetsuitslag;

/**
 * What checking a message gave, to show beside the message.
 *
 * @param aantal how many findings there are
 * @param getoond those that are shown: the first so many
 * @param bron the lines of the message that are shown
 */
public record Toetsblad(Toetsuitslag uitslag, int aantal, List<Bevinding> getoond, List<Bronregel> bron) {

    /** Nobody reads more at once, and the page stays small. */
    static final int MEESTE = 100;

    /** The findings of this outcome, and the lines around them. */
    public static Toetsblad van(byte[] bericht, Toetsuitslag uitslag) {
        List<Bevinding> alle = uitslag.bevindingen();
        List<Bevinding> getoond = alle.subList(0, Math.min(MEESTE, alle.size()));
        var bron = new Bron(new String(bericht, StandardCharsets.UTF_8));
        return new Toetsblad(uitslag, alle.size(), getoond, bron.rond(getoond));
    }
}
