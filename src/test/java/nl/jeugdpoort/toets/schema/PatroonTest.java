package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The patterns of the schemas mean what they mean in XML Schema. */
class PatroonTest {

    private static final List<String> TEKSTEN = List.of(
            "",
            " ",
            "a",
            "aa",
            "ab",
            "1",
            "12",
            "0123",
            "01234",
            "1.0.0",
            "01.0.0",
            "1.10.200",
            "1.0",
            "a\nb",
            "\t a",
            " \n",
            "\u00A0",
            "\u2028",
            "é",
            "Ж",
            "2026-07-01",
            "12:30:00.5",
            "x{2}",
            "-",
            "aabbcc",
            "^",
            "]",
            "()");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0-9]{4}",
                "[0-9]*",
                "[0-9\\-]+",
                "[0-9:.]+",
                "[a-zA-ZÀ-ỳ]+",
                "(a|bb?)+",
                "a{2}b{0,2}c*",
                "[^a-c]+",
                "a{2,}",
                "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)",
                "[ \\t]*\\S[^\\n\\r]*",
                "\\s*\\S[\\s\\S]*",
                "3|",
                "x?y?"
            })
    void hetzelfde_als_de_reguliere_expressies_van_Java(String patroon) {
        Patroon tabel = new Patroon(Patroonlezer.lees(patroon));
        String java = patroon.replace("\\s", "[ \\t\\n\\r]").replace("[[ \\t\\n\\r]\\S]", "[\\s\\S]");
        java = java.replace("\\S", "[^ \\t\\n\\r]").replace("[\\s[^ \\t\\n\\r]]", "(?s:.)");
        java = java.replace("[[ \\t\\n\\r][^ \\t\\n\\r]]", "(?s:.)");
        for (String tekst : TEKSTEN) {
            assertThat(tabel.past(tekst)).as(patroon + " op " + tekst).isEqualTo(tekst.matches(java));
        }
    }

    @Test
    void een_punt_is_elk_teken_behalve_een_regeleinde_en_een_emoji_is_een_teken() {
        Patroon een = new Patroon(Patroonlezer.lees("."));
        assertThat(een.past("\uD83D\uDE00")).isTrue();
        assertThat(een.past("\u2028")).isTrue();
        assertThat(een.past("\n")).isFalse();
        assertThat(new Patroon(Patroonlezer.lees("[^a]{2}")).past("\uD83D\uDE00b"))
                .isTrue();
        assertThat(new Patroon(Patroonlezer.lees("[a-z]")).past("\uD83D\uDE00")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d", "\\p{L}", "[a-z-[b]]", "(a", "a)", "a**", "[z-a]", "a{3", "{2}", "a{99999}"})
    void wat_de_poort_niet_kent_houdt_de_start_tegen(String patroon) {
        assertThatThrownBy(() -> Patroonlezer.lees(patroon)).isInstanceOf(XsdFout.class);
    }
}
