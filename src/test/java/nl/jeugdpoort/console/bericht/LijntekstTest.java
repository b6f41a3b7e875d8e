package nl.jeugdpoort.console.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LijntekstTest {

    private static Lijntekst van(String tekst) {
        return Lijntekst.van(tekst.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void wat_al_regels_heeft_blijft_zoals_het_is() {
        assertThat(van("<a>\n\t<b/>\n</a>")).isEqualTo(new Lijntekst("<a>\n\t<b/>\n</a>", false, false));
    }

    @Test
    void een_lange_regel_wordt_bij_elementen_gebroken_en_een_lange_waarde_gekort() {
        Lijntekst tekst = van("<a><b>" + "Q".repeat(2000) + "</b><c>1</c></a>");

        assertThat(tekst.tekst()).isEqualTo("<a>\n<b>" + "Q".repeat(400) + "…</b>\n<c>1</c>\n</a>");
        assertThat(tekst.gebroken()).isTrue();
    }

    @Test
    void van_iets_groots_is_alleen_het_begin_te_zien() {
        Lijntekst tekst = van("<a>" + "<b>1</b>\n".repeat(10_000));

        assertThat(tekst.afgekapt()).isTrue();
        assertThat(tekst.tekst().length()).isLessThanOrEqualTo(40_000);
    }
}
