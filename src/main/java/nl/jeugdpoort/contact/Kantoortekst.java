package nl.jeugdpoort.contact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text as an office program saves it: UTF-8 with or without a byte order mark, or Windows-1252. */
final class Kantoortekst {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Kantoortekst() {}

    /** The text without its mark. What is no UTF-8 is Windows-1252: letters with accents of the one are hardly ever valid in the other. */
    static String lees(byte[] inhoud) {
        try {
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
            return tekst.startsWith(BYTE_ORDER_MARK) ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException e) {
            return windows(inhoud);
        }
    }

    private static String windows(byte[] inhoud) {
        try {
            return WINDOWS.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
        } catch (CharacterCodingException e) {
            throw Leveringkop.onleesbaar(
                    "Het bestand is geen UTF-8 en ook geen Windows-1252. Bewaar het als CSV UTF-8.");
        }
    }
}
