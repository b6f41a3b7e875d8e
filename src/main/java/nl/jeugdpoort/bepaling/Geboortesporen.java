package nl.jeugdpoort.bepaling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds days of birth: the one of part 2, and any day that a text itself calls a day of birth. */
final class Geboortesporen {

    private static final List<String> MAANDEN =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final int EEUW = 100;

    private static final Pattern DAG = Pattern.compile(
            "(?<![0-9])(?:(?<jaar>[12][0-9]{3})[-/.](?<maand>[0-9]{1,2})[-/.](?<dag>[0-9]{1,2})|(?<dag2>[0-9]{1,2})"
                    + " ?[-/.] ?(?<maand2>[0-9]{1,2}) ?[-/.] ?(?<jaar2>[12][0-9]{3}|[0-9]{2})|(?<dag3>[0-9]{1,2})["
                    + " -](?<maand3>jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\\.?[ -]"
                    + "(?<jaar3>[12][0-9]{3}|'?[0-9]{2}))(?![0-9])",
            Pattern.CASE_INSENSITIVE);

    /** Ends just before a day that is called one of birth. */
    private static final Pattern GEBOREN = Pattern.compile(
            "(?:\\bgeboren|\\bgeb\\.?|geboortedatum|geboortedag|verjaardag|\\bjarig)\\s*(?::|is|op|was|in|te|dd\\.?|\\s)*$",
            Pattern.CASE_INSENSITIVE);

    private Geboortesporen() {}

    /** @param geboren the day of birth of part 2, null when not known */
    static Stream<Spoor> in(String tekst, LocalDate geboren) {
        return DAG.matcher(tekst)
                .results()
                .filter(gevonden -> isGeboortedag(gevonden, tekst, geboren))
                .map(gevonden -> new Spoor("een geboortedatum", gevonden.start(), gevonden.end()));
    }

    private static boolean isGeboortedag(MatchResult gevonden, String tekst, LocalDate geboren) {
        LocalDate dag = dag(gevonden);
        boolean genoemd = GEBOREN.matcher(tekst.substring(Math.max(0, gevonden.start() - 40), gevonden.start()))
                .find();
        return dag != null && (genoemd || geboren != null && zelfde(dag, geboren));
    }

    /** Of a year in two digits only those are known. */
    private static boolean zelfde(LocalDate dag, LocalDate geboren) {
        return dag.getYear() < EEUW
                ? dag.withYear(EEUW + dag.getYear()).equals(geboren.withYear(EEUW + geboren.getYear() % EEUW))
                : dag.equals(geboren);
    }

    private static LocalDate dag(MatchResult g) {
        try {
            int jaar = Integer.parseInt(een(g, "jaar").replace("'", ""));
            int dag = Integer.parseInt(een(g, "dag"));
            return LocalDate.of(jaar, maand(een(g, "maand")), dag);
        } catch (DateTimeException e) {
            return null; // looks like a day, but there is no such day
        }
    }

    private static int maand(String tekst) {
        String kort = tekst.toLowerCase(Locale.ROOT).replace("mrt", "maa");
        return Character.isDigit(kort.charAt(0)) ? Integer.parseInt(kort) : MAANDEN.indexOf(kort.substring(0, 3)) + 1;
    }

    private static String een(MatchResult g, String naam) {
        return Stream.of(naam, naam + "2", naam + "3")
                .map(g::group)
                .filter(waarde -> waarde != null)
                .findFirst()
                .orElseThrow();
    }
}
