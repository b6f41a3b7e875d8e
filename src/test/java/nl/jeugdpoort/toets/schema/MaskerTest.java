package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a value a finding shows. */
class MaskerTest {

    private static final String VIJFTIG = "12345678901234567890123456789012345678901234567890";

    private static Element element(Element.Toonbaar toonbaar) {
        Waardetype type = new Waardetype("{u}T", false, null, Basis.TEKST, List.of(), null, 0, 99, 0, 0);
        Element element = new Element(new Element.Verklaring("E", "u", 1, 1, "{u}T", type), null, 0, 0);
        element.toonbaar = toonbaar;
        return element;
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "WEL, '', -",
                "WEL, 0384, 0384",
                "WEL, " + VIJFTIG + ", " + VIJFTIG,
                "WEL, " + VIJFTIG + "x, " + VIJFTIG + "…",
                "EINDE, 999900006, *******06",
                "EINDE, 1234, ***",
                "EINDE, 12345, ***45",
                "EINDE, 12345678901234, *********34",
                "NIET, Jansen, ***",
                "NIET, '', -"
            })
    void een_waarde_wordt_getoond_zoals_haar_soort_het_toelaat(
            Element.Toonbaar toonbaar, String waarde, String getoond) {
        assertThat(element(toonbaar).toon(waarde)).isEqualTo(getoond);
    }
}
