package nl.jeugdpoort.contact;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A file with a delivery, in whichever form.
 *
 * @param regio for CSV, which cannot say it itself; null in other forms
 * @param organisatie for CSV: of lines that name none; null for none
 * @param soort for CSV: {@code volledig} or {@code mutaties}
 */
public record Voorstelbestand(byte[] inhoud, String regio, String organisatie, String soort) {

    private static final int MAX_BYTES = 5_242_880;
    private static final String BOM = "\uFEFF";

    /** @throws nl.jeugdpoort.toegang.Weigering when it is empty, too large or unreadable as a whole */
    Levering lees() {
        if (inhoud.length == 0 || inhoud.length > MAX_BYTES) {
            throw Leveringkop.onleesbaar("Kies een bestand dat niet leeg is en hooguit 5 MB groot.");
        }
        return switch (begin()) {
            case '<' -> Xmllevering.lees(inhoud);
            case '{' -> Jsonlevering.lees(inhoud);
            default -> Csvlevering.lees(inhoud, kop());
        };
    }

    /** The first character that says something; a file in CSV never begins with that of another form. */
    private char begin() {
        String tekst = new String(inhoud, 0, Math.min(inhoud.length, 100), StandardCharsets.UTF_8);
        String kaal = tekst.startsWith(BOM) ? tekst.substring(1).strip() : tekst.strip();
        return kaal.isEmpty() ? ' ' : kaal.charAt(0);
    }

    private Map<String, String> kop() {
        Map<String, String> kop = new HashMap<>();
        kop.put("regio", gevuld(regio));
        kop.put("organisatie", gevuld(organisatie));
        kop.put("soort", gevuld(soort));
        return kop;
    }

    private static String gevuld(String waarde) {
        return waarde == null || waarde.isBlank() ? null : waarde.strip();
    }
}
