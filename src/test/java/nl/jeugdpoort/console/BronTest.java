package nl.jeugdpoort.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of a message beside its findings. */
class BronTest {

    private static Bevinding op(int regel, int kolom) {
        return new Bevinding("TR001", "0001", Niveau.BERICHT, "/Bericht", regel, kolom, null, "Zin.");
    }

    private static Bronregel een(String regel, int kolom) {
        return new Bron(regel).rond(List.of(op(1, kolom))).getFirst();
    }

    private static String regels(int aantal) {
        return IntStream.rangeClosed(1, aantal).mapToObj(n -> "<r" + n + "/>").collect(Collectors.joining("\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "a <Code>een</Code> b|3|<Code>een</Code>",
                "<Leeg/><Code/>|8|<Code/>",
                "<Client><Bsn>1</Bsn>|1|<Client>",
                "<p:Code soort='x'>een</p:Code>|1|<p:Code soort='x'>een</p:Code>",
                "<Code>een|7|een",
                "tekst & meer|7|&",
                "<Code|1|<",
                "a|9|''"
            },
            delimiter = '|')
    void het_element_of_woord_op_die_plaats_wordt_gemerkt_en_de_rest_blijft_staan(
            String tekst, int kolom, String merk) {
        Bronregel regel = een(tekst, kolom);
        assertThat(regel.merk()).isEqualTo(merk.replace("''", ""));
        assertThat(regel.voor() + regel.merk() + regel.na()).isEqualTo(tekst);
    }

    @Test
    void een_kort_bericht_staat_er_helemaal_met_de_nummers_van_de_bevindingen() {
        List<Bronregel> bron = new Bron(regels(Bron.KORT)).rond(List.of(op(3, 1), op(2, 1), op(3, 2)));
        assertThat(bron).hasSize(Bron.KORT).noneMatch(Bronregel::gat);
        assertThat(bron.get(1).noten()).containsExactly(2);
        assertThat(bron.get(2).noten()).containsExactly(1, 3);
        assertThat(bron.get(2).merk()).isEqualTo("<r3/>");
        assertThat(bron.get(3).merk()).isEmpty();
    }

    @Test
    void van_een_lang_bericht_staan_er_alleen_regels_rond_bevindingen_en_wat_wegblijft_is_te_zien() {
        List<Bronregel> bron = new Bron(regels(Bron.KORT + 1)).rond(List.of(op(10, 1), op(12, 1), op(100, 1)));
        assertThat(bron).extracting(Bronregel::nummer).containsExactly(8, 9, 10, 11, 12, 13, 14, 98, 99, 100, 101, 102);
        assertThat(bron.stream().filter(Bronregel::gat).map(Bronregel::nummer)).containsExactly(8, 98);
    }

    @Test
    void een_bevinding_voorbij_het_einde_staat_bij_de_laatste_regel() {
        assertThat(new Bron(regels(2)).rond(List.of(op(3, 1))).getLast().noten())
                .containsExactly(1);
        assertThat(new Bron("").rond(List.of(op(1, 1)))).isEmpty();
    }

    @Test
    void een_lange_regel_wordt_ingekort_rond_wat_er_gemerkt_is() {
        String lang = String.join("", Collections.nCopies(5000, "x "));
        Bronregel regel = een(lang + "<Code>een</Code>" + lang, lang.length() + 1);
        assertThat(regel.merk()).isEqualTo("<Code>een</Code>");
        assertThat(regel.voor()).startsWith("…").hasSizeLessThan(100);
        assertThat(regel.na()).endsWith("…").hasSizeLessThan(100);
    }

    @Test
    void aLargeMessageShowsItsFirstLinesAndThoseAroundFindingsOnly() {
        byte[] groot = "<regel/>\n".repeat(500_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Bevinding ver = new Bevinding("TR302", "0001", Bevinding.Niveau.BERICHT, "/x", 400_000, 1, null, "Fout");

        Bron bron = Bron.groot(groot, List.of(ver));

        assertThat(bron.aantal()).isEqualTo(500_000);
        assertThat(bron.rond(List.of(ver)))
                .extracting(Bronregel::nummer)
                .hasSize(45)
                .contains(1, 40, 399_998, 400_002);
        assertThat(bron.rond(List.of(ver)).getLast().voor()).isEqualTo("<regel/>");
    }
}
