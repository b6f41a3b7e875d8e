package nl.jeugdpoort.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class GeteldVerzoekTest {

    private static final long RUIM = System.nanoTime() + 60_000_000_000L;

    @Test
    void precies_de_grens_mag_nog() throws Exception {
        assertThat(verzoek(10, 10, RUIM).getInputStream().readAllBytes()).hasSize(10);
    }

    @Test
    void een_teken_meer_is_te_groot() {
        assertThatThrownBy(() -> verzoek(11, 10, RUIM).getInputStream().readAllBytes())
                .asInstanceOf(type(Weigering.class))
                .returns(413, Weigering::status)
                .returns("BRS06", Weigering::ketencode);
    }

    @Test
    void wie_te_lang_doet_over_versturen_wordt_afgebroken() {
        assertThatThrownBy(() ->
                        verzoek(10, 10, System.nanoTime() - 1).getInputStream().read())
                .asInstanceOf(type(Weigering.class))
                .returns(408, Weigering::status);
    }

    private static GeteldVerzoek verzoek(int tekens, long grens, long uiterlijk) {
        var verzoek = new MockHttpServletRequest("POST", "/api/v1/dingen");
        verzoek.setContent(new byte[tekens]);
        return new GeteldVerzoek(verzoek, grens, uiterlijk);
    }
}
