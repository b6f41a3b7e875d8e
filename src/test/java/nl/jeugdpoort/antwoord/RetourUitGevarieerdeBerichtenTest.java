package nl.jeugdpoort.antwoord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.jeugdpoort.toets.Bevinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random messages with random findings, by a fixed seed: the answer is valid, complete and carries each code where it belongs. */
class RetourUitGevarieerdeBerichtenTest {

    private static final int AANTAL = 60;
    private static final List<String> CODES = List.of("9332", "9379", "9385", "8187", "S329");

    @ParameterizedTest
    @ValueSource(strings = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW319"})
    void elke_afkeuring_herhaalt_alles_en_zet_elke_code_op_haar_plaats(String soort) {
        Random toeval = new Random(soort.hashCode());
        for (int i = 0; i < AANTAL; i++) {
            Heenbericht heen = Variatie.van(Heenbericht.van(soort), toeval);
            List<Bevinding> bevindingen = bevindingen(heen, toeval);

            Plat antwoord = heen.antwoord(bevindingen.toArray(Bevinding[]::new));

            assertThat(antwoord.inhoud())
                    .containsExactlyEntriesOf(Plat.van(heen.bytes()).inhoud());
            assertThat(zonderGoede(antwoord))
                    .isEqualTo(verwacht(bevindingen, antwoord.codes().keySet()));
        }
    }

    private static List<Bevinding> bevindingen(Heenbericht heen, Random toeval) {
        List<String> paden = new ArrayList<>(Plat.van(heen.bytes()).inhoud().keySet());
        return toeval.ints(1 + toeval.nextInt(6), 0, paden.size())
                .mapToObj(nummer -> Heenbericht.historie(CODES.get(toeval.nextInt(CODES.size())), paden.get(nummer)))
                .toList();
    }

    private static Map<String, List<String>> zonderGoede(Plat antwoord) {
        Map<String, List<String>> codes = new LinkedHashMap<>(antwoord.codes());
        codes.values().removeIf(lijst -> lijst.equals(List.of("0200")));
        return codes;
    }

    /** Said another way than the writer does: of all classes in the answer the longest that encloses the finding. */
    private static Map<String, List<String>> verwacht(List<Bevinding> bevindingen, Set<String> klassen) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        for (Bevinding bevinding : bevindingen) {
            String klasse = klassen.stream()
                    .filter(pad -> (bevinding.pad() + "/").startsWith(pad + "/"))
                    .max((een, twee) -> een.length() - twee.length())
                    .orElseThrow();
            codes.computeIfAbsent(klasse, nieuw -> new LinkedHashSet<>()).add(bevinding.retourcode());
        }
        Map<String, List<String>> lijsten = new LinkedHashMap<>();
        codes.forEach((klasse, set) -> lijsten.put(klasse, List.copyOf(set)));
        return lijsten;
    }
}
