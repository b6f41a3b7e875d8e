package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import nl.jeugdpoort.toets.Bevinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from the bytes themselves: whether they are UTF-8, what they call themselves, and where a character stands. */
class BytesTest {

    private static byte[] bytes(String hex) {
        return HexFormat.ofDelimiter(" ").parseHex(hex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41",
                "7F",
                "C2 80",
                "DF BF",
                "E0 A0 80",
                "ED 9F BF",
                "EE 80 80",
                "EF BF BF",
                "F0 90 80 80",
                "F3 A0 80 80",
                "F4 8F BF BF",
                "41 42 43 44 45 46 47 48 C3 A9 41 42 43 44 45 46 47 48 49"
            })
    void dit_is_UTF_8(String hex) {
        assertThat(Utf8.fout(bytes(hex))).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 0",
        "41 BF, 1",
        "C0 80, 0",
        "C1 BF, 0",
        "C2, 0",
        "C2 7F, 0",
        "C2 C0, 0",
        "E0 9F BF, 0",
        "E0 A0, 0",
        "ED A0 80, 0",
        "E1 80 C0, 0",
        "E1 7F 80, 0",
        "F0 8F BF BF, 0",
        "F0 90 80, 0",
        "F4 90 80 80, 0",
        "F5 80 80 80, 0",
        "F1 80 80 00, 0",
        "FF, 0",
        "C3 A9 C3 A9 E9, 4",
        "41 42 43 44 45 46 47 48 41 42 43 44 45 46 47 80, 15",
        "41 42 43 44 45 46 47 48 49 FE, 9"
    })
    void dit_is_vanaf_hier_geen_UTF_8(String hex, int plek) {
        assertThat(Utf8.fout(bytes(hex))).isEqualTo(plek);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "2, 1, 3",
        "3, 2, 1",
        "5, 2, 3",
        "7, 2, 5",
        "8, 2, 6",
        "9, 3, 1",
        "10, 4, 1",
        "11, 4, 2",
        "99, 4, 2"
    })
    void een_plaats_in_de_tekst_is_een_regel_en_een_kolom(int plaats, int regel, int kolom) {
        Plaatsen plaatsen = new Plaatsen("ab\n字é\uD83D\uDE00\r\n\rc".getBytes(StandardCharsets.UTF_8));
        plaatsen.naar(plaats);
        assertThat(plaatsen.regel()).isEqualTo(regel);
        assertThat(plaatsen.kolom()).isEqualTo(kolom);
    }

    @Test
    void een_plaats_in_de_bytes_is_een_regel_en_een_kolom() {
        Plaatsen plaatsen = new Plaatsen(bytes("41 0A C3 A9 41 FF"));
        plaatsen.naarByte(5);
        assertThat(plaatsen.regel()).isEqualTo(2);
        assertThat(plaatsen.kolom()).isEqualTo(3);
    }

    /** The parser says the same column for both, because it counts bytes there. */
    @ParameterizedTest
    @CsvSource({"ee, 34", "\u00e9, 33"})
    void een_fout_in_de_xml_declaratie_staat_in_de_kolom_van_haar_teken(String naam, int kolom) {
        byte[] bericht = ("<?xml version=\"1.0\" encoding=\"" + naam + "\"><a/>").getBytes(StandardCharsets.UTF_8);
        assertThat(new Schematoetser(List.of()).toets(bericht).bevindingen())
                .extracting(Bevinding::regelnummer, Bevinding::kolom)
                .containsExactly(tuple(1, kolom));
    }

    /** Where the parser looks for the first white space, it does not count a line. */
    @ParameterizedTest
    @CsvSource({
        "' ', '\n', 3, 6",
        "n, '\n', 4, 6",
        "r, '\n', 4, 6",
        "rn, '\n', 4, 6",
        "rr, '\n', 5, 6",
        "' r', '\n', 4, 6",
        "n, '', 3, 6",
        "' ', '', 2, 6"
    })
    void een_regel_die_in_de_xml_declaratie_eindigt_telt_mee(String begin, String na, int regel, int kolom) {
        String einde = begin.replace('r', '\r').replace('n', '\n');
        String xml = "<?xml" + einde + " version=\"1.0\" encoding=\"UTF-8\"?>" + na.replace("\\n", "\n")
                + "<a>\n<b:c/>\n</a>";
        assertThat(plaats(xml)).containsExactly(tuple(regel, kolom));
    }

    @Test
    void een_fout_op_de_regel_waar_de_xml_declaratie_eindigt_staat_in_haar_kolom() {
        assertThat(plaats("<?xml version=\"1.0\"?><b:c/>")).containsExactly(tuple(1, 27));
        assertThat(plaats("<?xml\nversion=\"1.0\"?><b:c/>")).containsExactly(tuple(2, 21));
    }

    private static List<org.assertj.core.groups.Tuple> plaats(String xml) {
        return new Schematoetser(List.of())
                .toets(xml.getBytes(StandardCharsets.UTF_8)).bevindingen().stream()
                        .map(b -> tuple(b.regelnummer(), b.kolom()))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "goed",
            quoteCharacter = '|',
            value = {
                "|<a/>|, goed",
                "|<?xml version='1.0' encoding='UTF-8'?><a/>|, goed",
                "|<?xml version=\"1.0\" encoding = \"utf-8\" standalone='yes'?><a/>|, goed",
                "|<?xml version='1.0'?><a encoding='x'/>|, goed",
                "||, leeg",
                "|\u00EF\u00BB\u00BF<a/>|, byte order mark",
                "|\u00FE\u00FF\u0000<\u0000a|, niet in UTF-8",
                "|\u00FF\u00FE<\u0000a\u0000|, niet in UTF-8",
                "|<\u0000a\u0000/\u0000>\u0000|, niet in UTF-8",
                "|<?xml version='1.1'?><a/>|, geen XML 1.0",
                "|<?xml version='1.0' encoding='UTF-16'?><a/>|, andere codering"
            })
    void het_begin_van_een_bericht_zegt_of_het_XML_in_UTF_8_is(String begin, String melding) {
        String fout = Voorcontrole.fout(begin.getBytes(StandardCharsets.ISO_8859_1));
        if (melding == null) {
            assertThat(fout).isNull();
        } else {
            assertThat(fout).contains(melding);
        }
    }
}
