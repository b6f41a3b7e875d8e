package nl.jeugdpoort.toets.regellijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaardmappen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code lists in {@code config/codelijsten/ijw-3.2/}. */
class CodelijstTest {

    private static final Standaard IJW = Standaardmappen.meegeleverd().van("ijw/3.2");
    private static final Path MAP = Path.of("config/codelijsten/ijw-3.2");
    private static final Path BRON = Path.of("../shared/ijw-3.2/codelists.json");

    static List<String> namen() throws IOException {
        try (Stream<Path> bestanden = Files.list(MAP)) {
            return bestanden
                    .map(bestand -> bestand.getFileName().toString().replace(".csv", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("namen")
    void elke_lijst_is_te_lezen(String naam) {
        assertThat(Codelijst.van(IJW, naam).codes())
                .isNotEmpty()
                .allSatisfy((code, betekenis) ->
                        assertThat(betekenis).isEqualTo(betekenis.strip()).doesNotEndWith("."));
    }

    @ParameterizedTest
    @MethodSource("namen")
    void de_codes_zijn_die_van_de_standaard(String naam) throws IOException {
        assumeThat(BRON).as("codelists.json of the standard").exists();
        JsonNode lijst = new ObjectMapper().readTree(Files.readString(BRON)).get(naam);
        List<String> codes = new ArrayList<>();
        lijst.get("codes").forEach(code -> codes.add(code.get("code").asText()));
        assertThat(Codelijst.van(IJW, naam).codes().keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void geen_lijst_van_de_standaard_ontbreekt() throws IOException {
        assumeThat(BRON).as("codelists.json of the standard").exists();
        List<String> lijsten = new ArrayList<>(namen());
        lijsten.add("CBS"); // has days of validity too: cbs-gemeenten.csv
        assertThat(new ObjectMapper().readTree(Files.readString(BRON)).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(lijsten);
    }

    @Test
    void een_waarde_die_het_schema_toelaat_heeft_een_betekenis() throws IOException {
        String schema = Files.readString(Path.of("xsd/ijw/3.2/basisschema.xsd"));
        assertThat(waarden(schema, "LDT_RetourCode")).containsExactlyInAnyOrderElementsOf(codes("WJ001"));
        assertThat(waarden(schema, "LDT_RedenWijziging")).containsExactlyInAnyOrderElementsOf(codes("JZ002"));
        assertThat(waarden(schema, "LDT_RedenBeeindiging")).containsExactlyInAnyOrderElementsOf(codes("JZ588"));
        assertThat(waarden(schema, "LDT_ProductCategorie")).containsExactlyInAnyOrderElementsOf(codes("JZ020"));
        assertThat(waarden(schema, "LDT_LandCode")).containsExactlyInAnyOrderElementsOf(codes("COD032"));
        assertThat(waarden(schema, "LDT_RedenAfwijzingVerzoek")).containsExactlyInAnyOrderElementsOf(codes("WJ759"));
    }

    private static Set<String> codes(String naam) {
        return Codelijst.van(IJW, naam).codes().keySet();
    }

    private static List<String> waarden(String schema, String type) {
        int begin = schema.indexOf("<xs:simpleType name=\"" + type + "\">");
        String inhoud = schema.substring(begin, schema.indexOf("</xs:simpleType>", begin));
        return Pattern.compile("<xs:enumeration value=\"([^\"]+)\"")
                .matcher(inhoud)
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();
    }

    @Test
    void elke_retourcode_van_een_regel_heeft_een_betekenis() {
        Codelijst retourcodes = Codelijst.van(IJW, "WJ001");
        assertThat(new Regellijst().alle().stream().map(Lijstregel::retourcode).filter(Objects::nonNull))
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        code -> assertThat(retourcodes.betekenis(code)).as(code).isPresent());
    }

    @Test
    void een_lijst_die_er_niet_is_wordt_genoemd() {
        assertThatThrownBy(() -> Codelijst.van(IJW, "WJ999")).hasMessageContaining("WJ999.csv");
        assertThat(Codelijst.van(IJW, "WJ001").betekenis("0000")).isEmpty();
    }
}
