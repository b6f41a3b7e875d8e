package nl.jeugdpoort.toets.leesblad;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of elements in words. */
final class Leesnaam {

    private static final Pattern WOORDGRENS = Pattern.compile("(?<=[a-zé])(?=[A-Z0-9])");
    private static final List<String> AANEEN = List.of("code", "nummer", "datum", "gebruik", "categorie", "versie");
    private static final Map<String, String> EIGEN = Map.of(
            "Bsn", "BSN",
            "Header", "Kop",
            "Client", "Cliënt",
            "Clienten", "Cliënten",
            "Emailadres", "E-mailadres",
            "Email", "E-mail",
            "XsdVersie", "Versie van het schema",
            "RedenBeeindiging", "Reden van beëindiging");

    private Leesnaam() {}

    /** {@code ToewijzingNummer} is Toewijzingnummer, {@code RedenWijziging} is Reden wijziging. */
    static String van(String naam) {
        return EIGEN.containsKey(naam) ? EIGEN.get(naam) : samen(WOORDGRENS.split(naam));
    }

    private static String samen(String[] woorden) {
        StringBuilder uit = new StringBuilder(hoofdletter(woorden[0]));
        for (int i = 1; i < woorden.length; i++) {
            String woord = woorden[i].toLowerCase(Locale.ROOT);
            uit.append(AANEEN.contains(woord) ? "" : " ").append(woord);
        }
        return uit.toString();
    }

    private static String hoofdletter(String woord) {
        return woord.substring(0, 1).toUpperCase(Locale.ROOT) + woord.substring(1);
    }

    /** A value below the group that it belongs to: achternaam of Geslachtsnaam. */
    static String in(String groep, String naam) {
        String kind = van(naam);
        if (groep == null) {
            return kind;
        }
        return naam.equals("Datum")
                ? groep
                : groep + ": " + (naam.equals("Bsn") ? kind : kind.toLowerCase(Locale.ROOT));
    }
}
