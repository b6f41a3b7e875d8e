package nl.jeugdpoort.toets.schema;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the first bytes: a message is XML 1.0 in UTF-8 without byte order mark (iJw 3.2, OP192). */
final class Voorcontrole {

    private static final int KOP = 256;
    private static final Pattern VERKLARING = Pattern.compile("^<\\?xml\\s([^?]*)\\?>");
    private static final Pattern VERSIE = Pattern.compile("version\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern CODERING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private Voorcontrole() {}

    /** A Dutch sentence on what is wrong, null when nothing is. */
    static String fout(byte[] bericht) {
        if (bericht.length == 0) {
            return "Het bericht is leeg. Stuur het XML-bericht mee.";
        }
        String kop = new String(Arrays.copyOf(bericht, Math.min(KOP, bericht.length)), StandardCharsets.ISO_8859_1);
        if (kop.startsWith("\u00EF\u00BB\u00BF")) {
            return "Het bericht begint met een byte order mark. Sla het bericht op als UTF-8 zonder byte order mark.";
        } else if (kop.startsWith("\u00FE\u00FF") || kop.startsWith("\u00FF\u00FE") || kop.indexOf('\0') >= 0) {
            return "Het bericht staat niet in UTF-8. Sla het bericht op als UTF-8 zonder byte order mark.";
        }
        Matcher verklaring = VERKLARING.matcher(kop);
        return verklaring.find() ? verklaring(verklaring.group(1)) : null;
    }

    private static String verklaring(String tekst) {
        Matcher versie = VERSIE.matcher(tekst);
        if (versie.find() && !versie.group(1).equals("1.0")) {
            return "Het bericht is geen XML 1.0. Maak het bericht als XML 1.0.";
        }
        Matcher codering = CODERING.matcher(tekst);
        if (codering.find() && !codering.group(1).equalsIgnoreCase("UTF-8")) {
            return "De eerste regel van het bericht noemt een andere codering dan UTF-8."
                    + " Sla het bericht op als UTF-8 en zet encoding=\"UTF-8\" in de eerste regel.";
        }
        return null;
    }
}
