package nl.jeugdpoort.uitval;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdpoort.cli.simulatie.Berichtsoort;

/**
 * A message as a partner saw it.
 *
 * @param code BerichtCode
 * @param identificatie of the message, or of the heenbericht that a retour answers
 */
record Waarneming(String code, String identificatie) {

    private static final Pattern CODE = Pattern.compile("<(?:\\w+:)?BerichtCode>(\\d+)<");
    private static final Pattern IDENTIFICATIE = Pattern.compile("<(?:\\w+:)?Identificatie>([^<]+)<");

    static Waarneming van(byte[] bericht) {
        String xml = new String(bericht, StandardCharsets.UTF_8);
        return new Waarneming(eerste(CODE, xml), eerste(IDENTIFICATIE, xml));
    }

    boolean retour() {
        return Arrays.stream(Berichtsoort.values()).anyMatch(s -> code.equals(s.retourcode()));
    }

    /** The pair that the simulator made it for. */
    String paar() {
        return identificatie.substring(5, 7);
    }

    static String eerste(Pattern patroon, String tekst) {
        Matcher gevonden = patroon.matcher(tekst);
        if (!gevonden.find()) {
            throw new IllegalArgumentException("Geen " + patroon + " in " + tekst);
        }
        return gevonden.group(1);
    }
}
