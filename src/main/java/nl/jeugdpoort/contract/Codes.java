package nl.jeugdpoort.contract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.jeugdpoort.instelling.Csvlezer;

/** Codes of iJw 3.2 that the files may use; they are those of the release, as its schemas are. */
record Codes(Set<String> categorieen, Set<String> eenheden) {

    static final Pattern PRODUCTCODE = Pattern.compile("\\S.{0,4}");
    static final String GEEN_PRODUCTCODE = "is geen productcode; die heeft een tot vijf tekens";

    static Codes lees(Csvlezer lezer) {
        return new Codes(lijst(lezer, "JZ020"), lijst(lezer, "WJ756"));
    }

    private static Set<String> lijst(Csvlezer lezer, String naam) {
        return lezer.leesMeegeleverd("codelijsten/ijw-3.2/" + naam + ".csv", List.of("code", "betekenis")).stream()
                .map(regel -> regel.verplicht("code"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
