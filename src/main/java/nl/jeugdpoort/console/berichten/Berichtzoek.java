package nl.jeugdpoort.console.berichten;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.inzage.Berichtfilter;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriUtils;

/**
 * The fields of the search form; what was left empty does not limit.
 *
 * @param soort kind of message, for example {@code JW301}
 * @param van code of the sender
 * @param naar code of the receiver
 * @param vanaf first day, Dutch time
 * @param totEnMet last day, Dutch time
 * @param bladzijde from 1
 */
public record Berichtzoek(
        String soort,
        BerichtStatus status,
        String van,
        String naar,
        String identificatie,
        @DateTimeFormat(iso = ISO.DATE) LocalDate vanaf,
        @DateTimeFormat(iso = ISO.DATE) LocalDate totEnMet,
        Integer bladzijde) {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    /** The same question for the messages themselves. */
    public Berichtfilter filter() {
        return new Berichtfilter(
                status,
                gevuld(soort),
                gevuld(van),
                gevuld(naar),
                gevuld(identificatie),
                vanaf == null ? null : vanaf.atStartOfDay(NEDERLAND).toInstant(),
                totEnMet == null
                        ? null
                        : totEnMet.plusDays(1).atStartOfDay(NEDERLAND).toInstant());
    }

    int nummer() {
        return bladzijde == null ? 1 : Math.clamp(bladzijde, 1, 1000);
    }

    /** The address of the same question on another page. */
    public String adres(int blad) {
        Map<String, Object> velden = new LinkedHashMap<>();
        velden.put("soort", gevuld(soort));
        velden.put("status", status);
        velden.put("van", gevuld(van));
        velden.put("naar", gevuld(naar));
        velden.put("identificatie", gevuld(identificatie));
        velden.put("vanaf", vanaf);
        velden.put("totEnMet", totEnMet);
        velden.put("bladzijde", blad);
        return velden.entrySet().stream()
                .filter(veld -> veld.getValue() != null)
                .map(veld ->
                        veld.getKey() + "=" + UriUtils.encode(veld.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/berichten?", ""));
    }

    private static String gevuld(String waarde) {
        return waarde == null || waarde.isBlank() ? null : waarde.strip();
    }
}
