package nl.jeugdpoort.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import nl.jeugdpoort.toets.Toetsuitslag;

/** Writes what {@code toets} finds. */
interface Toetsverslag {

    void uitslag(Path bestand, Toetsuitslag uitslag);

    /** A file that could not be checked, with a Dutch sentence why. */
    void onbruikbaar(Path bestand, String reden);

    /** Ends the report. */
    void klaar() throws IOException;

    static Toetsverslag van(ToetsOpdracht.Formaat formaat, PrintWriter uit) {
        return formaat == ToetsOpdracht.Formaat.json ? new JsonVerslag(uit) : new TekstVerslag(uit);
    }
}
