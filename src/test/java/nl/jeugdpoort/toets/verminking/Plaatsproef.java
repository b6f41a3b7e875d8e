package nl.jeugdpoort.toets.verminking;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.jeugdpoort.toets.Bevinding;

/** Whether findings have their place in the text that was checked. */
final class Plaatsproef {

    private static final Pattern REGELEINDE = Pattern.compile("\r\n|\n|\r");
    private static final int LANGSTE_WAARDE = 61;

    private final List<String> regels;

    Plaatsproef(byte[] bericht) {
        regels = REGELEINDE.splitAsStream(tekst(bericht) + "$").toList();
    }

    /** What is no UTF-8 counts by its bytes. */
    private static String tekst(byte[] bericht) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bericht))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bericht, StandardCharsets.ISO_8859_1);
        }
    }

    /** What is wrong with one of these findings, without what it says of the message. */
    Optional<String> fout(List<Bevinding> bevindingen) {
        return bevindingen.stream().flatMap(b -> fout(b).stream()).findFirst();
    }

    private Optional<String> fout(Bevinding b) {
        if (b.pad() == null || !b.pad().startsWith("/")) {
            return Optional.of(b.regel() + " has no path");
        } else if (b.regelnummer() < 1 || b.regelnummer() > regels.size()) {
            return Optional.of(b.regel() + " is on line " + b.regelnummer() + " of " + regels.size());
        }
        int lengte = regels.get(b.regelnummer() - 1).length() + (b.regelnummer() == regels.size() ? 0 : 1);
        if (b.kolom() < 1 || b.kolom() > lengte) {
            return Optional.of(
                    b.regel() + " is in column " + b.kolom() + " of " + lengte + " on line " + b.regelnummer());
        } else if (!b.melding().endsWith(".") || b.melding().contains("Exception")) {
            return Optional.of(b.regel() + " has no sentence");
        } else if (b.waarde() != null && b.waarde().length() > LANGSTE_WAARDE) {
            return Optional.of(b.regel() + " shows a value of " + b.waarde().length() + " characters");
        }
        return Optional.empty();
    }
}
