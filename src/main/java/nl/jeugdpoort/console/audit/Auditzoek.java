package nl.jeugdpoort.console.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdpoort.audit.Auditvraag;
import nl.jeugdpoort.audit.Handeling;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriUtils;

/**
 * The fields of the search form; what was left empty does not limit.
 *
 * @param vanaf first day, Dutch time
 * @param totEnMet last day, Dutch time
 * @param voor number of the line after those to show, null for the newest
 */
record Auditzoek(
        String wie,
        Handeling handeling,
        String object,
        @DateTimeFormat(iso = ISO.DATE) LocalDate vanaf,
        @DateTimeFormat(iso = ISO.DATE) LocalDate totEnMet,
        Long voor) {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    Auditvraag vraag() {
        return new Auditvraag(
                gevuld(wie),
                handeling,
                gevuld(object),
                begin(vanaf),
                totEnMet == null ? null : begin(totEnMet.plusDays(1)),
                voor);
    }

    /** The address of the same question, for the lines before this number; the newest when null. */
    String adres(Long nummer) {
        Map<String, Object> velden = new LinkedHashMap<>();
        velden.put("wie", gevuld(wie));
        velden.put("handeling", handeling);
        velden.put("object", gevuld(object));
        velden.put("vanaf", vanaf);
        velden.put("totEnMet", totEnMet);
        velden.put("voor", nummer);
        return velden.entrySet().stream()
                .filter(veld -> veld.getValue() != null)
                .map(veld ->
                        veld.getKey() + "=" + UriUtils.encode(veld.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/audit?", ""));
    }

    private static Instant begin(LocalDate dag) {
        return dag == null ? null : dag.atStartOfDay(NEDERLAND).toInstant();
    }

    private static String gevuld(String waarde) {
        return waarde == null || waarde.isBlank() ? null : waarde.strip();
    }
}
