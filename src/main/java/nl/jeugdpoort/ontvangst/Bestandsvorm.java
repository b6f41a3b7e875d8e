package nl.jeugdpoort.ontvangst;

import java.time.Instant;

/** A form of file, other than XML, that people drop in their folder and that stands for a message. Safe for use by many threads. */
public interface Bestandsvorm {

    /** Whether a file with this name has the form. */
    boolean kent(String bestandsnaam);

    /**
     * The message that a file stands for; for the same file always the same bytes.
     *
     * @throws nl.jeugdpoort.toegang.Weigering when it stands for none
     */
    byte[] bericht(Bestand bestand);

    /**
     * A dropped file.
     *
     * @param indiener code of the participant in whose folder it lay
     * @param spoor tells this very file from another with the same name and content, also after a restart: letters and digits
     * @param gewijzigdOp when it was last written
     */
    record Bestand(String indiener, String naam, String spoor, Instant gewijzigdOp, byte[] inhoud) {}
}
