package nl.jeugdpoort.stuf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;

/** Decodes base64 as the text arrives in pieces, and stops at a limit; white space between characters is allowed (xs:base64Binary). */
final class Base64Stroom {

    private static final int STUK = 8_192;

    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private final byte[] stuk = new byte[STUK];
    private final int limiet;
    private int gevuld;
    private boolean afgesloten;

    /** @param limiet largest number of bytes after decoding */
    Base64Stroom(int limiet) {
        this.limiet = limiet;
    }

    /**
     * Takes the next piece of text.
     *
     * @throws IllegalArgumentException when it is no base64
     * @throws EnvelopTeGroot when the limit is passed
     */
    void neem(char[] tekst, int vanaf, int aantal) {
        for (int i = vanaf; i < vanaf + aantal; i++) {
            char teken = tekst[i];
            if (teken > ' ') {
                neem(teken);
            } else if (teken != ' ' && teken != '\n' && teken != '\r' && teken != '\t') {
                throw new IllegalArgumentException("Geen base64");
            }
        }
    }

    byte[] bytes() {
        ontcijfer();
        return uit.toByteArray();
    }

    private void neem(char teken) {
        if (teken > 'z') {
            throw new IllegalArgumentException("Geen base64");
        }
        if (gevuld == STUK) {
            ontcijfer();
        }
        stuk[gevuld++] = (byte) teken;
    }

    private void ontcijfer() {
        if (gevuld == 0) {
            return;
        }
        if (afgesloten || gevuld % 4 != 0) {
            throw new IllegalArgumentException("Geen base64");
        }
        afgesloten = stuk[gevuld - 1] == '=';
        byte[] deel = Base64.getDecoder().decode(gevuld == STUK ? stuk : Arrays.copyOf(stuk, gevuld));
        if (uit.size() + deel.length > limiet) {
            throw new EnvelopTeGroot();
        }
        uit.writeBytes(deel);
        gevuld = 0;
    }
}
