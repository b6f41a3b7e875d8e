package nl.jeugdpoort.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.jeugdpoort.toets.RegelOverzicht;
import nl.jeugdpoort.toets.Regelgids;
import nl.jeugdpoort.toets.Regelvraag;
import org.junit.jupiter.api.Test;

/** Leaves of a list, and the words above a fragment. */
class RegelbladTest {

    private static final Regelvraag VRAAG = new Regelvraag("50% & meer+ {x}", null, "bericht", null);

    private static Regelblad blad(int aantal, int nummer) {
        List<RegelOverzicht> regels = Collections.nCopies(
                aantal, new RegelOverzicht("TR001", "bericht", null, List.of(), "Zin.", "gebouwd", null));
        return Regelblad.van(VRAAG, Regelgids.los().keuzes(), regels, nummer);
    }

    @Test
    void honderd_regels_zijn_een_blad_en_een_meer_is_er_twee() {
        assertThat(blad(100, 1).bladzijden()).isEqualTo(1);
        assertThat(blad(101, 2).rijen()).hasSize(1);
        assertThat(blad(0, 1).rijen()).isEmpty();
        assertThat(blad(0, 1).bladzijden()).isEqualTo(1);
    }

    @Test
    void alleen_waar_een_buurblad_is_staat_het_adres_met_de_hele_vraag() {
        assertThat(blad(250, 1).vorige()).isNull();
        assertThat(blad(250, 3).volgende()).isNull();
        assertThat(blad(250, 2).vorige())
                .isEqualTo("/regels?tekst=50%25%20%26%20meer%2B%20%7Bx%7D&niveau=bericht&bladzijde=1");
        assertThat(blad(250, 2).volgende()).endsWith("&bladzijde=3");
    }

    @Test
    void de_opmerkingen_boven_een_fragment_worden_zinnen() {
        Fragment fragment = Fragment.van("<!-- Vooraf: Dit. -->\n<!-- Let op dat. -->\n<A>\n  <B/>\n</A>\n");
        assertThat(fragment.toelichting()).containsExactly("Vooraf: Dit.", "Let op dat.");
        assertThat(fragment.xml()).isEqualTo("<A>\n  <B/>\n</A>");
        assertThat(Fragment.van("<A/>").toelichting()).isEmpty();
        assertThat(Fragment.van(null)).isNull();
    }
}
