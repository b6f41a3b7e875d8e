package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import nl.jeugdpoort.toets.schema.Padlezer.Vindplaats;
import org.junit.jupiter.api.Test;

/** Where paths of a message are. */
class PadlezerTest {

    private static final String XML = """
            <p:A xmlns:p="u">
             <B><C>een</C></B>
             <B><C>twee</C><C>drie</C><D/></B>
             <B>
              <E><F>vier</F></E></B>
             <G>vijf</G>
            </p:A>
            """;

    private static Map<String, Vindplaats> zoek(String... paden) {
        return Padlezer.zoek(XML.getBytes(StandardCharsets.UTF_8), Set.of(paden));
    }

    @Test
    void een_pad_geeft_regel_kolom_en_waarde() {
        assertThat(zoek("/A/G")).isEqualTo(Map.of("/A/G", new Vindplaats(6, 2, "vijf")));
    }

    @Test
    void nummers_tellen_onder_dezelfde_ouder() {
        assertThat(zoek("/A/B/C", "/A/B[2]/C", "/A/B[2]/C[2]"))
                .isEqualTo(Map.of(
                        "/A/B/C", new Vindplaats(2, 5, "een"),
                        "/A/B[2]/C", new Vindplaats(3, 5, "twee"),
                        "/A/B[2]/C[2]", new Vindplaats(3, 16, "drie")));
    }

    @Test
    void ouder_en_kind_worden_allebei_gevonden_ook_als_zij_op_elkaar_aansluiten() {
        assertThat(zoek("/A", "/A/B[2]", "/A/B[2]/C", "/A/B[3]/E", "/A/B[3]/E/F", "/A/G"))
                .isEqualTo(Map.of(
                        "/A", new Vindplaats(1, 1, "\n "),
                        "/A/B[2]", new Vindplaats(3, 2, ""),
                        "/A/B[2]/C", new Vindplaats(3, 5, "twee"),
                        "/A/B[3]/E", new Vindplaats(5, 3, ""),
                        "/A/B[3]/E/F", new Vindplaats(5, 6, "vier"),
                        "/A/G", new Vindplaats(6, 2, "vijf")));
    }

    @Test
    void een_leeg_element_heeft_een_plaats_en_geen_waarde_en_wat_daarna_komt_ook_zijn_plaats() {
        assertThat(zoek("/A/B[2]/D", "/A/G").get("/A/B[2]/D")).isEqualTo(new Vindplaats(3, 27, ""));
        assertThat(zoek("/A/B[2]/D", "/A/G").get("/A/G")).isEqualTo(new Vindplaats(6, 2, "vijf"));
    }

    @Test
    void wat_er_niet_is_ontbreekt_in_het_antwoord() {
        assertThat(zoek("/A/B[4]", "/A/C", "/A/B/D", "/B")).isEmpty();
    }

    @Test
    void een_bericht_dat_geen_XML_is_wordt_niet_doorzocht() {
        assertThatThrownBy(() -> Padlezer.zoek("<a><b></a>".getBytes(StandardCharsets.UTF_8), Set.of("/x")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
