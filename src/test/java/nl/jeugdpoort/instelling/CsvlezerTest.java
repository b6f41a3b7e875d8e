package nl.jeugdpoort.instelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvlezerTest {

    private static final List<String> KOLOMMEN = List.of("code", "naam");

    @TempDir
    private Path map;

    private List<List<String>> lees(String inhoud) throws IOException {
        return lees(inhoud.getBytes(StandardCharsets.UTF_8));
    }

    private List<List<String>> lees(byte[] inhoud) throws IOException {
        Files.createDirectories(map.resolve("lijsten"));
        Files.write(map.resolve("lijsten/a.csv"), inhoud);
        var lezer = new Csvlezer(map);
        List<Csvregel> regels = lezer.leesAlle("lijsten", KOLOMMEN);
        lezer.controleer();
        return regels.stream()
                .map(regel -> List.of(regel.verplicht("code"), String.valueOf(regel.tekst("naam"))))
                .toList();
    }

    private List<String> fouten(byte[] inhoud) {
        var geweigerd = catchThrowableOfType(OngeldigeInstellingen.class, () -> lees(inhoud));
        return geweigerd.fouten().stream().map(Instelfout::toString).toList();
    }

    private List<String> fouten(String inhoud) {
        return fouten(inhoud.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void opmerkingen_en_lege_regels_tellen_niet_mee_en_kolommen_mogen_in_elke_volgorde() throws IOException {
        assertThat(lees("# een opmerking\n\nnaam;code\nEen;1\n# nog een\n;2\n"))
                .containsExactly(List.of("1", "Een"), List.of("2", "null"));
    }

    @Test
    void een_bestand_uit_een_rekenprogramma_is_te_lezen() throws IOException {
        assertThat(lees("\uFEFFcode;naam\r\n\"1\";\"Een; \"\"of\"\" meer\"\r\n2 ; Twee \r\n"))
                .containsExactly(List.of("1", "Een; \"of\" meer"), List.of("2", "Twee"));
    }

    @Test
    void een_aanhalingsteken_midden_in_een_waarde_is_een_gewoon_teken() throws IOException {
        assertThat(lees("code;naam\n1;Huize \"De Wilg\"\n")).containsExactly(List.of("1", "Huize \"De Wilg\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code;naan|regel 1, veld 'naan': deze kolom is onbekend; bedoelt u 'naam'?",
                "code;omschrijving;naam|regel 1, veld 'omschrijving': deze kolom is onbekend; toegestaan: code, naam",
                "code;naam;code|regel 1, veld 'code': deze kolom staat er twee keer",
                "code|regel 1, veld 'naam': deze kolom ontbreekt; zet de naam erbij, de waarde mag soms leeg zijn",
            })
    void een_kolom_te_veel_of_te_weinig_wordt_genoemd(String kop, String melding) {
        assertThat(fouten(kop + "\n1;Een\n")).contains("lijsten/a.csv, " + melding);
    }

    @Test
    void een_regel_met_te_veel_of_te_weinig_waarden_wordt_genoemd() {
        assertThat(fouten("# kop\ncode;naam\n1\n2;Twee\n3;Drie;\n"))
                .containsExactly(
                        "lijsten/a.csv, regel 3: de regel heeft 1 waarden en er zijn 2 kolommen; tel de puntkomma's",
                        "lijsten/a.csv, regel 5: de regel heeft 3 waarden en er zijn 2 kolommen; tel de puntkomma's");
    }

    @Test
    void een_aanhalingsteken_dat_open_blijft_wordt_genoemd() {
        assertThat(fouten("code;naam\n1;\"Een\n2;Twee\n"))
                .containsExactly("lijsten/a.csv, regel 2: een aanhalingsteken wordt op deze regel niet gesloten");
    }

    @Test
    void een_leeg_bestand_en_een_ander_tekenstelsel_worden_genoemd() {
        assertThat(fouten("# niets\n"))
                .containsExactly(
                        "lijsten/a.csv, regel 1: het bestand heeft geen regel met de namen van de kolommen: code;naam");
        assertThat(fouten("code;naam\n1;Één\n".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("lijsten/a.csv, regel 1: het bestand is geen UTF-8; bewaar het als CSV UTF-8");
    }

    @Test
    void van_heel_veel_fouten_staan_de_eerste_er_en_hoeveel_er_volgen() {
        String regels = IntStream.range(0, 1_000).mapToObj(i -> "1").collect(Collectors.joining("\n"));

        assertThat(fouten("code;naam\n" + regels))
                .hasSize(26)
                .last()
                .isEqualTo("lijsten/a.csv, regel 26: en nog 975 fouten hierna");
    }

    @Test
    void een_map_die_er_niet_is_heeft_geen_regels_en_andere_bestanden_tellen_niet() throws IOException {
        assertThat(new Csvlezer(map).leesAlle("weg", KOLOMMEN)).isEmpty();

        Files.createDirectories(map.resolve("lijsten"));
        Files.writeString(map.resolve("lijsten/lees-mij.txt"), "geen lijst");
        Files.writeString(map.resolve("lijsten/B.CSV"), "code;naam\n");
        assertThat(new Csvlezer(map).bestanden("lijsten")).containsExactly("lijsten/B.CSV");
    }

    @Test
    void wat_de_map_niet_heeft_komt_uit_de_poort_zelf() throws IOException {
        String naam = "codelijsten/ijw-3.2/WJ758.csv";
        List<String> kolommen = List.of("code", "betekenis");
        assertThat(new Csvlezer(map).lees(naam, kolommen)).hasSize(2);

        Files.createDirectories(map.resolve("codelijsten/ijw-3.2"));
        Files.writeString(map.resolve(naam), "code;betekenis\n");
        assertThat(new Csvlezer(map).lees(naam, kolommen)).isEmpty();
        assertThat(new Csvlezer(map).leesMeegeleverd(naam, kolommen)).hasSize(2);
    }

    @Test
    void een_bestand_dat_niet_te_lezen_is_wordt_genoemd() throws IOException {
        Files.createDirectories(map.resolve("lijsten/map.csv"));
        var lezer = new Csvlezer(map);
        lezer.leesAlle("lijsten", KOLOMMEN);

        assertThatThrownBy(lezer::controleer)
                .hasMessage("lijsten/map.csv, regel 1: het bestand is niet te lezen in " + map);
    }
}
