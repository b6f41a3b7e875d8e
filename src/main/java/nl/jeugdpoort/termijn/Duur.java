package nl.jeugdpoort.termijn;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * How long a term runs, written as {@code 3 werkdagen}, {@code 1 week}, {@code 14 dagen}; negative counts back from the day.
 *
 * @param aantal how many, not 0
 */
record Duur(int aantal, Eenheid eenheid) {

    /** How it is written. */
    static final String VORM = "(-?[1-9]\\d{0,3}) (werkdag|week|dag|werkdagen|weken|dagen)";

    private static final Pattern PATROON = Pattern.compile(VORM);

    /** What is counted. */
    enum Eenheid {
        WERKDAGEN,
        WEKEN,
        DAGEN
    }

    static Duur van(String tekst) {
        var vorm = PATROON.matcher(tekst);
        if (!vorm.matches()) {
            throw new IllegalArgumentException(
                    "'" + tekst + "' is geen duur; schrijf bijvoorbeeld 3 werkdagen, 8 weken of 14 dagen");
        }
        var eenheid = switch (vorm.group(2)) {
            case "werkdag", "werkdagen" -> Eenheid.WERKDAGEN;
            case "week", "weken" -> Eenheid.WEKEN;
            default -> Eenheid.DAGEN;
        };
        return new Duur(Integer.parseInt(vorm.group(1)), eenheid);
    }

    /**
     * The last day of a term that starts at a day. On the lenient reading a term of weeks or days that ends on a free day runs to the
     * next werkdag (Algemene termijnenwet, article 1; not for terms that count back).
     */
    LocalDate na(LocalDate dag, Kalender kalender, Lezing lezing) {
        if (eenheid == Eenheid.WERKDAGEN) {
            return kalender.plusWerkdagen(dag, aantal, lezing);
        }
        var einde = eenheid == Eenheid.WEKEN ? dag.plusWeeks(aantal) : dag.plusDays(aantal);
        boolean schuift = lezing == Lezing.RUIM && aantal > 0 && !kalender.isWerkdag(einde, lezing);
        return schuift ? kalender.plusWerkdagen(einde, 1, lezing) : einde;
    }

    /** The same stretch of time, counted the other way. */
    Duur terug() {
        return new Duur(-aantal, eenheid);
    }
}
