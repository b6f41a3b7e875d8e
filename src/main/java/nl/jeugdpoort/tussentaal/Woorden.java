package nl.jeugdpoort.tussentaal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Codes of iJw as people say them. */
final class Woorden {

    private static final Map<String, String> EENHEDEN = Map.of(
            "01", "minuten",
            "04", "uren",
            "14", "etmalen",
            "16", "dagdelen",
            "82", "stuks (output)",
            "83", "eurocenten",
            "84", "stuks (inspanning)");
    private static final Map<String, String> FREQUENTIES =
            Map.of("1", "per dag", "2", "per week", "4", "per maand", "6", "in totaal");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "NL"));
    private static final int CENTEN = 100;

    private Woorden() {}

    static String eenheid(String code) {
        return EENHEDEN.getOrDefault(code, code);
    }

    static String frequentie(String code) {
        return FREQUENTIES.getOrDefault(code, code);
    }

    static String omvang(int volume, String eenheid, String frequentie) {
        return volume + " " + eenheid(eenheid) + " " + frequentie(frequentie);
    }

    static String budget(int centen) {
        return "een budget van € %d,%02d".formatted(centen / CENTEN, centen % CENTEN);
    }

    static String dag(LocalDate dag) {
        return dag == null ? "geen einddatum" : DAG.format(dag);
    }

    static String product(String categorie, String code) {
        return code == null ? categorie + " (zonder productcode)" : categorie + " " + code;
    }
}
