package nl.jeugdpoort.console.bericht;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The begin of what went over the line, as text. What stands on one long line is broken at its elements to be read.
 *
 * @param tekst long values cut
 * @param gebroken whether line ends were added
 * @param afgekapt whether more follows
 */
record Lijntekst(String tekst, boolean gebroken, boolean afgekapt) {

    private static final int MEESTE = 40_000;
    private static final int LANGSTE_WAARDE = 400;
    private static final int LANGE_REGEL = 500;
    private static final Pattern TUSSEN = Pattern.compile("><");
    private static final Pattern LANG = Pattern.compile("(>[^<>]{" + LANGSTE_WAARDE + "})[^<>]+");

    static Lijntekst van(byte[] inhoud) {
        boolean afgekapt = inhoud.length > MEESTE;
        String begin = new String(inhoud, 0, Math.min(MEESTE, inhoud.length), StandardCharsets.UTF_8);
        boolean gebroken = begin.lines().anyMatch(regel -> regel.length() > LANGE_REGEL);
        String gelezen = gebroken ? TUSSEN.matcher(begin).replaceAll(">\n<") : begin;
        String kort = LANG.matcher(gelezen).replaceAll("$1…");
        return new Lijntekst(kort, gebroken, afgekapt);
    }
}
