package nl.jeugdpoort.instelling;

import java.util.Locale;
import java.util.regex.Pattern;

/** Hides what is secret in a setting, and what may be; rather too much than too little. */
final class Geheimmasker {

    static final String VERBORGEN = "(verborgen)";

    private static final Pattern GEHEIME_NAAM = Pattern.compile(
            "wachtwoord|password|passwd|passphrase|pwd|geheim|secret|sleutel|token|credential|privatekey|apikey|accesskey"
                    + "|signingkey|encryptionkey|authorization|salt");
    private static final Pattern SLEUTELDEEL = Pattern.compile("(^|\\.)key(s)?(\\.|\\[|$)");
    private static final Pattern GEHEIME_WAARDE =
            Pattern.compile("(?s).*-----BEGIN.*|\\{[A-Za-z0-9@_-]+}.+|\\$2[aby]\\$.*|(?i)(basic|bearer) .+");
    private static final Pattern INLOG_IN_ADRES = Pattern.compile("//[^/\\s]*@");
    private static final Pattern GEHEIM_IN_ADRES = Pattern.compile(
            "(?i)([?&;,\\s](?:[a-z._-]*)(?:pass|pwd|wachtwoord|secret|geheim|token|sig|key|sleutel)[a-z._-]*=)[^&;,\\s]*");
    private static final Pattern WILLEKEURIG =
            Pattern.compile("(?=[^\\s]*[0-9])(?=[^\\s]*[A-Za-z])[A-Za-z0-9+/_=~!@#$%^&*-]{12,}");

    private Geheimmasker() {}

    /** @param bekend whether the setting is one that the gateway documents; of others a text that looks random is hidden */
    static String toon(String naam, String waarde, boolean bekend) {
        String kaal = naam.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
        if (waarde.isEmpty()) {
            return "";
        }
        boolean geheim = GEHEIME_NAAM.matcher(kaal).find()
                || SLEUTELDEEL.matcher(kaal).find()
                || GEHEIME_WAARDE.matcher(waarde).matches()
                || !bekend && WILLEKEURIG.matcher(waarde).matches();
        return geheim ? VERBORGEN : adres(waarde);
    }

    private static String adres(String waarde) {
        String zonderInlog = INLOG_IN_ADRES.matcher(waarde).replaceAll("//" + VERBORGEN + "@");
        return GEHEIM_IN_ADRES.matcher(zonderInlog).replaceAll("$1" + VERBORGEN);
    }
}
