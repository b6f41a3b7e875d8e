package nl.jeugdpoort.toets;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.toets.Bevinding.Niveau;

/**
 * What the standard agrees on for a message as a file (iJw 3.2, OP179 and OP192) and a reader of XML does not mind: it gives a signal, and
 * refuses nothing. What no reader can do with, another encoding or a byte order mark, makes a message unreadable and is not looked at here.
 */
public final class Bestandsafspraken {

    /** 25 MB as the most careful reader counts them. */
    static final int VOORZICHTIG = 25_000_000;

    private static final String BESTAND = "/";

    private Bestandsafspraken() {}

    /** Signals on a message by whatever way it comes: its size. */
    public static List<Bevinding> bericht(byte[] inhoud) {
        return inhoud.length <= VOORZICHTIG
                ? List.of()
                : List.of(signaal(
                        "OP179",
                        1,
                        1,
                        Integer.toString(inhoud.length),
                        "Dit bericht is groter dan 25.000.000 bytes. De poort neemt het aan, maar een andere partij kan het"
                                + " weigeren. Verdeel de inhoud over meer berichten."));
    }

    /** Signals on a message that is sent as a file: its size, and the first line that does not end in CR/LF. */
    public static List<Bevinding> bestand(byte[] inhoud) {
        List<Bevinding> signalen = new ArrayList<>(bericht(inhoud));
        int regel = 1;
        int begin = 0;
        for (int i = 0; i < inhoud.length; i++) {
            boolean cr = inhoud[i] == '\r';
            if (cr && i + 1 < inhoud.length && inhoud[i + 1] == '\n') {
                regel++;
                begin = ++i + 1;
            } else if (cr || inhoud[i] == '\n') {
                signalen.add(regeleinde(regel, kolom(inhoud, begin, i), cr ? "CR" : "LF"));
                return signalen;
            }
        }
        return signalen;
    }

    private static Bevinding regeleinde(int regel, int kolom, String einde) {
        return signaal(
                "OP192",
                regel,
                kolom,
                einde,
                "Deze regel is de eerste die niet op CR/LF eindigt. Laat elke regel in een bestand op CR/LF eindigen.");
    }

    private static Bevinding signaal(String regel, int regelnummer, int kolom, String waarde, String melding) {
        return new Bevinding(regel, null, Niveau.SIGNAAL, BESTAND, regelnummer, kolom, waarde, melding);
    }

    /** Counts in UTF-16 units, as every finding does. */
    private static int kolom(byte[] inhoud, int begin, int tot) {
        int kolom = 1;
        for (int i = begin; i < tot; i++) {
            int b = inhoud[i] & 0xFF;
            kolom += b >= 0xF0 ? 2 : b < 0x80 || b >= 0xC0 ? 1 : 0;
        }
        return kolom;
    }
}
