package nl.jeugdpoort.console.termijnen;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdpoort.termijn.Termijnfilter;
import nl.jeugdpoort.termijn.Termijnkeuze;
import nl.jeugdpoort.termijn.Termijnvak;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriUtils;

/**
 * The fields of the forms about terms; what was left empty does not limit.
 *
 * @param soort code of the term
 * @param aanZet code of the party that must act
 * @param wacht code of the party that waits
 * @param stand how the terms stand
 * @param dag the last day of the terms
 * @param bladzijde from 1
 */
record Termijnvorm(
        String soort,
        String aanZet,
        String wacht,
        Termijnkeuze stand,
        @DateTimeFormat(iso = ISO.DATE) LocalDate dag,
        Integer bladzijde) {

    private static final String LIJST = "/termijnen/lijst";

    Termijnfilter filter() {
        return new Termijnfilter(gevuld(soort), gevuld(aanZet), gevuld(wacht));
    }

    int nummer() {
        return bladzijde == null ? 1 : Math.clamp(bladzijde, 1, 1000);
    }

    /** How the terms stand; what is open when nobody chose. */
    public Termijnkeuze keuze() {
        return stand == null ? Termijnkeuze.OPEN : stand;
    }

    /** Address of this part of the board, of one party. */
    public String vanPartij(String partij, Termijnvak vak) {
        return adres(LIJST, Map.of("aanZet", partij, "stand", Termijnkeuze.van(vak)));
    }

    /** Address of this part of the board, of all parties. */
    public String vanVak(Termijnvak vak) {
        return adres(LIJST, Map.of("stand", Termijnkeuze.van(vak)));
    }

    /** Address of what ends on a day. */
    public String vanDag(LocalDate welke) {
        return adres(LIJST, Map.of("dag", welke));
    }

    /** Address of a month of the calendar. */
    public String vanMaand(YearMonth maand) {
        return adres("/termijnen/kalender", Map.of("maand", maand));
    }

    /** Address of the list of kinds of one party in a period. */
    public String vanPeriode(LocalDate van, LocalDate tot, Integer blad) {
        return adres("/termijnen/stiptheid", Map.of("van", van, "tot", tot, "bladzijde", blad));
    }

    /** Address of another leaf of the board. */
    public String bordblad(Integer blad) {
        return adres("/termijnen", Map.of("bladzijde", blad));
    }

    /** Address of another leaf of the list. */
    public String lijstblad(Integer blad) {
        Map<String, Object> anders = new LinkedHashMap<>();
        anders.put("stand", stand);
        anders.put("dag", dag);
        anders.put("bladzijde", blad);
        return adres(LIJST, anders);
    }

    /** The address of a page with the same filter and something more. */
    private String adres(String pad, Map<String, ?> meer) {
        Map<String, Object> velden = new LinkedHashMap<>();
        velden.put("soort", gevuld(soort));
        velden.put("aanZet", gevuld(aanZet));
        velden.put("wacht", gevuld(wacht));
        velden.putAll(meer);
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
