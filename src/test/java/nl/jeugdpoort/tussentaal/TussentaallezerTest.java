package nl.jeugdpoort.tussentaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in a file of the tussentaal, and what the operator reads when something else does. */
class TussentaallezerTest {

    private static final String KOP = "code;zorgvorm;productcategorie;productcode;eenheid;frequentie;aanbieders";
    private static final String GOED = "AMBU01;Begeleiding;45;45A04;04;2;42420001 42420002";

    @TempDir
    private Path map;

    private Path schrijf(String naam, String... regels) throws IOException {
        Files.createDirectories(map.resolve("tussentaal"));
        Files.writeString(map.resolve("tussentaal").resolve(naam), KOP + "\n" + String.join("\n", regels) + "\n");
        return map;
    }

    private List<String> fouten() {
        try {
            Tussentaallezer.lees(map);
            return List.of();
        } catch (OngeldigeInstellingen e) {
            return e.fouten().stream().map(Instelfout::toString).toList();
        }
    }

    @Test
    void de_tussentaal_van_de_demo_is_goed() {
        Tussentaal demo = Tussentaallezer.lees(Path.of("config")).get("0384");
        Zorgvorm begeleiding = demo.zoek("AMBU01").orElseThrow();
        assertThat(begeleiding.naam()).isEqualTo("Ambulante begeleiding");
        assertThat(begeleiding.productcode()).isEqualTo("45A04");
        assertThat(begeleiding.aanbieders()).containsExactlyInAnyOrder("42420001", "42420002", "65656055");
        assertThat(demo.zoek("GGZ01").orElseThrow().aspecifiek()).isTrue();
        assertThat(demo.zoek("ONBEKEND")).isEmpty();
    }

    @Test
    void zonder_map_is_er_geen_tussentaal() {
        assertThat(Tussentaallezer.lees(map)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOED,
                "AMBU01;Begeleiding;45;45A04;04;;42420001",
                "AMBU01;Begeleiding;45;;;;42420001,42420002",
                "AMBU01;Begeleiding;45;;;;",
                "AMBU01;Begeleiding;45;45A04;01;1;42420001, 42420002",
                "AMBU01;Verblijf;43;43A12;14;4;42420001",
            })
    void een_goede_regel_geeft_geen_melding(String regel) throws IOException {
        schrijf("JZ32.csv", regel);
        assertThat(fouten()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AMBU01 | ambu1    | veld 'code': 'ambu1' is geen code; gebruik 2 tot 10 hoofdletters en cijfers
            AMBU01 | ''       | veld 'code': is leeg; vul een waarde in
            Begeleiding | ''  | veld 'zorgvorm': is leeg; vul een waarde in
            ;45;   | ;39;     | veld 'productcategorie': '39' is onbekend
            ;45;   | ;;       | veld 'productcategorie': is leeg; vul een waarde in
            45A04  | 45A044   | veld 'productcode': '45A044' is geen productcode; die heeft een tot vijf tekens
            ;04;   | ;4;      | veld 'eenheid': '4' is onbekend; toegestaan: 01, 04, 14, 16, 82, 83, 84
            ;04;   | ;;       | veld 'eenheid': is leeg; vul een waarde in
            ;2;    | ;3;      | veld 'frequentie': '3' is onbekend; toegestaan: 1, 2, 4, 6
            04;2;  | 14;1;    | veld 'frequentie': '1' (per dag) past niet bij eenheid 14
            42420002 | 4242000 | veld 'aanbieders': '4242000' is geen AGB-code
            """)
    void een_foute_waarde_wordt_genoemd_met_bestand_regel_en_kolom(String goed, String fout, String melding)
            throws IOException {
        schrijf("JZ32.csv", GOED.replace("AMBU01", "AMBU02"), GOED.replace(goed, fout));
        assertThat(fouten())
                .singleElement()
                .asString()
                .startsWith("tussentaal/JZ32.csv, regel 3, ")
                .contains(melding);
    }

    @Test
    void een_code_staat_er_per_regio_een_keer() throws IOException {
        schrijf("JZ32.csv", GOED, GOED);
        schrijf("JZ25.csv", GOED);
        assertThat(fouten())
                .containsExactly(
                        "tussentaal/JZ32.csv, regel 3, veld 'code': 'AMBU01' staat er al: tussentaal/JZ32.csv, regel 2;"
                                + " haal een van de twee weg");
    }

    @Test
    void een_bestand_heet_naar_een_regio_of_gemeente() throws IOException {
        schrijf("nijmegen.csv", GOED);
        assertThatThrownBy(() -> Tussentaallezer.lees(map))
                .hasMessage(
                        "tussentaal/nijmegen.csv, regel 1: de naam is geen CBS-code; noem het bestand naar de regio (JZ32.csv)"
                                + " of de gemeente (0384.csv)");
    }
}
