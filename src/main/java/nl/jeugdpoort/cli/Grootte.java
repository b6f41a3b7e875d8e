package nl.jeugdpoort.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a size in words, for example {@code 500kB} or {@code 25MB}. */
final class Grootte {

    private static final Pattern VORM = Pattern.compile("(\\d{1,9})\\s*(|b|kb|mb)");
    private static final long KLEINSTE = 4000;
    private static final long GROOTSTE = 1_000_000_000;

    private Grootte() {}

    /**
     * The number of bytes, 0 when there is no text.
     *
     * @throws IllegalArgumentException with a Dutch text when it is not a size between 4 kB and 1 GB
     */
    static long bytes(String tekst) {
        if (tekst == null) {
            return 0;
        }
        Matcher matcher = VORM.matcher(tekst.strip().toLowerCase(Locale.ROOT));
        long bytes = matcher.matches() ? Long.parseLong(matcher.group(1)) * eenheid(matcher.group(2)) : 0;
        if (bytes < KLEINSTE || bytes > GROOTSTE) {
            throw new IllegalArgumentException(
                    "De grootte '" + tekst + "' klopt niet. Geef bijvoorbeeld 500kB of 25MB (4kB tot 950MB).");
        }
        return bytes;
    }

    private static long eenheid(String letters) {
        return switch (letters) {
            case "kb" -> 1024;
            case "mb" -> 1024 * 1024;
            default -> 1;
        };
    }
}
