package nl.jeugdpoort.toets.regels.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Regel;
import nl.jeugdpoort.toets.regels.Regelvinder;
import nl.jeugdpoort.xsd.Gedeeld;
import org.junit.jupiter.api.Test;

/** The rules on one message beside the published rule list and structure, where those are at hand. */
class RegellijstTest {

    private static final List<Berichtregel> REGELS = Regelvinder.vind(Berichtregel.class, regel -> true);

    private static final int PAD = 2;
    private static final int SLEUTEL = 17;
    private static final List<String> BERICHTEN_TR101 =
            List.of(TR101.class.getAnnotation(Regel.class).berichten());
    private static final Set<String> KOMEN_EEN_KEER_VOOR = Set.of("Verzoek", "Declaratie", "DeclaratieAntwoord");

    private record Afspraak(String retourcode, Set<String> berichten) {}

    @Test
    void een_regel_heet_naar_zijn_code_en_komt_een_keer_voor() {
        assertThat(REGELS)
                .allSatisfy(
                        r -> assertThat(regel(r).code()).isEqualTo(r.getClass().getSimpleName()));
        assertThat(REGELS).extracting(r -> regel(r).code()).doesNotHaveDuplicates();
    }

    @Test
    void elke_regel_van_het_niveau_bericht_is_er_met_zijn_berichten_en_geen_andere() throws IOException {
        Map<String, Afspraak> lijst = lijst();
        lijst.keySet().removeIf(code -> code.startsWith("-"));
        assertThat(gebouwd(Niveau.BERICHT)).isEqualTo(lijst).hasSize(60);
    }

    @Test
    void wat_een_hoger_niveau_is_maar_in_een_bericht_te_zien_heeft_zijn_eigen_retourcode() throws IOException {
        Map<String, Afspraak> lijst = lijst();
        Map<String, Afspraak> hoger = gebouwd(Niveau.HISTORIE);
        hoger.putAll(gebouwd(Niveau.EXTERN));
        assertThat(hoger.keySet()).containsExactly("TR314", "TR319", "TR346");
        hoger.forEach((code, afspraak) -> assertThat(afspraak).isEqualTo(lijst.get("-" + code)));
    }

    @Test
    void de_sleutels_van_TR101_zijn_die_van_de_structuur() throws IOException {
        Map<String, Set<String>> sleutels = new TreeMap<>();
        for (String regel : Files.readAllLines(Gedeeld.pad("ijw-3.2/structure.csv"))) {
            String[] kolommen = regel.substring(1, regel.length() - 1).split("\",\"", -1);
            if (kolommen[SLEUTEL].equals("ja") && BERICHTEN_TR101.contains(kolommen[0])) {
                voegSleutelToe(kolommen[PAD].split("/"), sleutels);
            }
        }
        sleutels.keySet().removeAll(KOMEN_EEN_KEER_VOOR);
        Map<String, Set<String>> eigen = new TreeMap<>();
        TR101.SLEUTELS.forEach((klasse, sleutel) -> eigen.put(
                klasse,
                sleutel.velden().stream()
                        .map(v -> v.deel() == null ? v.naam() : v.deel() + "/" + v.naam())
                        .collect(Collectors.toSet())));
        assertThat(eigen).isEqualTo(sleutels);
    }

    /** Product and ProductReferentie are parts of the class that has the key. */
    private static void voegSleutelToe(String[] pad, Map<String, Set<String>> sleutels) {
        int laatste = pad.length - 1;
        boolean inDeel = List.of("Product", "ProductReferentie").contains(pad[laatste - 1]);
        String klasse = pad[inDeel ? laatste - 2 : laatste - 1];
        String veld = inDeel ? pad[laatste - 1] + "/" + pad[laatste] : pad[laatste];
        sleutels.computeIfAbsent(klasse, k -> new TreeSet<>()).add(veld);
    }

    private static Regel regel(Berichtregel regel) {
        return regel.getClass().getAnnotation(Regel.class);
    }

    private static Map<String, Afspraak> gebouwd(Niveau niveau) {
        return REGELS.stream()
                .map(RegellijstTest::regel)
                .filter(r -> r.niveau() == niveau)
                .collect(Collectors.toMap(
                        Regel::code,
                        r -> new Afspraak(r.retourcode(), Set.of(r.berichten())),
                        (een, ander) -> een,
                        TreeMap::new));
    }

    /** All rules by code, with a dash before those of another level than bericht. */
    private static Map<String, Afspraak> lijst() throws IOException {
        Map<String, Afspraak> lijst = new TreeMap<>();
        for (JsonNode regel :
                new ObjectMapper().readTree(Gedeeld.pad("ijw-3.2/rules.json").toFile())) {
            Set<String> berichten = StreamSupport.stream(regel.get("messages").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
            boolean bericht = regel.get("level").asText().equals("bericht (xslt)");
            lijst.put(
                    (bericht ? "" : "-") + regel.get("code").asText(),
                    new Afspraak(regel.get("retourcode").asText(), berichten));
        }
        return lijst;
    }
}
