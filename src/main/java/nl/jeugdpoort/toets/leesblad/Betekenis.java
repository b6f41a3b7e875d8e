package nl.jeugdpoort.toets.leesblad;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.jeugdpoort.toets.Waardenoemer;
import nl.jeugdpoort.toets.regellijst.Codelijst;
import nl.jeugdpoort.toets.schema.Element;

/** Says what values mean. */
public final class Betekenis {

    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);
    private static final String BEDRAG = "bedrag";
    private static final Set<String> GENOEMD = Set.of("partij", "product", "zorgvorm");
    private static final int CENTEN = 2;

    private final Map<String, String> soorten;
    private final Function<String, Codelijst> lijsten;
    private final Waardenoemer noemer;

    /**
     * @param soorten by type of value: name of a code list, {@code bedrag}, or what the noemer knows
     * @param lijsten finds a code list by its name
     */
    public Betekenis(Map<String, String> soorten, Function<String, Codelijst> lijsten, Waardenoemer noemer) {
        this.soorten = soorten;
        this.lijsten = lijsten;
        this.noemer = noemer;
    }

    /** Null when the value says it itself, or nobody knows. */
    String van(Element element, String waarde) {
        if (element == null) {
            return null;
        }
        if (element.isDatum()) {
            return dag(waarde);
        }
        String soort = soorten.get(element.type());
        if (soort == null) {
            return null;
        }
        if (soort.equals(BEDRAG)) {
            return bedrag(waarde);
        }
        return (GENOEMD.contains(soort)
                        ? noemer.noem(soort, waarde)
                        : lijsten.apply(soort).betekenis(waarde))
                .orElse(null);
    }

    private static String dag(String waarde) {
        try {
            return DAG.format(LocalDate.parse(waarde));
        } catch (DateTimeParseException nietTeLezen) {
            return null;
        }
    }

    private static String bedrag(String centen) {
        return centen.matches("[0-9]{1,15}")
                ? NumberFormat.getCurrencyInstance(NEDERLANDS)
                        .format(new BigDecimal(centen).movePointLeft(CENTEN))
                        .replace('\u00a0', ' ')
                : null;
    }
}
