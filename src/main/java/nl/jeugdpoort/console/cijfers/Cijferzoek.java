package nl.jeugdpoort.console.cijfers;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdpoort.cijfers.Cijfervraag;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriUtils;

/**
 * The fields of the form; without days it is about the last thirty.
 *
 * @param vanaf first day, Dutch time
 * @param totEnMet last day, Dutch time
 * @param soort kind of message
 * @param deelnemer code of a participant
 */
record Cijferzoek(
        @DateTimeFormat(iso = ISO.DATE) LocalDate vanaf,
        @DateTimeFormat(iso = ISO.DATE) LocalDate totEnMet,
        String soort,
        String deelnemer) {

    private static final int MAAND = 30;

    Cijfervraag vraag(LocalDate vandaag) {
        LocalDate laatste = totEnMet == null ? vandaag : totEnMet;
        LocalDate eerste = vanaf == null ? laatste.minusDays(MAAND - 1L) : vanaf;
        return new Cijfervraag(eerste, laatste, gevuld(soort), gevuld(deelnemer));
    }

    /** The address of a page or file about the same. */
    static String adres(String pad, Cijfervraag vraag) {
        Map<String, Object> velden = new LinkedHashMap<>();
        velden.put("vanaf", vraag.van());
        velden.put("totEnMet", vraag.totEnMet());
        velden.put("soort", vraag.berichtsoort());
        velden.put("deelnemer", vraag.deelnemer());
        return velden.entrySet().stream()
                .filter(veld -> veld.getValue() != null)
                .map(veld ->
                        veld.getKey() + "=" + UriUtils.encode(veld.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", pad + "?", ""));
    }

    private static String gevuld(String waarde) {
        return waarde == null || waarde.isBlank() ? null : waarde.strip();
    }
}
