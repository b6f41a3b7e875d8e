package nl.jeugdpoort.console.aanmeldingen;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdpoort.aanmelding.Zaakkeuze;
import nl.jeugdpoort.aanmelding.Zaakvraag;
import org.springframework.web.util.UriUtils;

/**
 * The fields of the form above the cases; what was left empty does not limit.
 *
 * @param stand how they stand; those that run when nobody chose
 * @param gemeente CBS code
 * @param stap code of a step that runs
 * @param spoed true for those with spoed only
 * @param bladzijde from 1
 */
record Zaakvorm(Zaakkeuze stand, String gemeente, String stap, Boolean spoed, Integer bladzijde) {

    Zaakvraag vraag() {
        return new Zaakvraag(keuze(), gevuld(gemeente), gevuld(stap), Boolean.TRUE.equals(spoed) ? true : null);
    }

    public Zaakkeuze keuze() {
        return stand == null ? Zaakkeuze.LOPEND : stand;
    }

    int nummer() {
        return bladzijde == null ? 1 : Math.clamp(bladzijde, 1, 1000);
    }

    /** The address of the same question on another leaf. */
    public String adres(Integer blad) {
        Map<String, Object> velden = new LinkedHashMap<>();
        velden.put("stand", stand);
        velden.put("gemeente", gevuld(gemeente));
        velden.put("stap", gevuld(stap));
        velden.put("spoed", spoed);
        velden.put("bladzijde", blad);
        return velden.entrySet().stream()
                .filter(veld -> veld.getValue() != null)
                .map(veld ->
                        veld.getKey() + "=" + UriUtils.encode(veld.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/aanmeldingen?", ""));
    }

    private static String gevuld(String waarde) {
        return waarde == null || waarde.isBlank() ? null : waarde.strip();
    }
}
