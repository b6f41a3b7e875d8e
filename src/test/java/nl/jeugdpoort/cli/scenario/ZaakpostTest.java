package nl.jeugdpoort.cli.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.toets.Toetsbank;
import org.junit.jupiter.api.Test;

class ZaakpostTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 30);
    private static final Bezetting BEZETTING = Bezetting.van(Partijen.NIJMEGEN, Partijen.DE_VLIEGER);

    @Test
    void deDocumentenZijnVoorElkKindZonderBevindingen() {
        Toetsbank bank = Toetsbank.los();
        for (int seconde = 0; seconde < 500; seconde++) {
            Zaakpost post = new Zaakpost(new Run(seconde * 1_000L, DAG), BEZETTING);
            goed(bank, post.bepaling(Partijen.DE_VLIEGER, DAG.plusDays(3)));
            goed(bank, post.formulier(DAG.plusDays(3)));
        }
    }

    @Test
    void eenNieuweBepalingHeeftHetzelfdeKenmerkEnEenVersieHoger() {
        Zaakpost post = new Zaakpost(new Run(1_000, DAG), BEZETTING);
        String eerste = post.bepaling(Partijen.DE_VLIEGER, DAG);
        String tweede = post.bepaling(Partijen.SAMEN_VERDER, DAG);
        assertThat(tweede)
                .isEqualTo(
                        eerste.replace("<Versie>1<", "<Versie>2<").replace(Partijen.DE_VLIEGER, Partijen.SAMEN_VERDER));
        assertThat(post.contactverzoek().path("kenmerk").asText()).isEqualTo("DEMO-RS");
        assertThat(eerste).contains(">DEMO-RS<").doesNotContain("{");
    }

    private static void goed(Toetsbank bank, String document) {
        assertThat(bank.toets(document.getBytes(UTF_8)).bevindingen())
                .as(document)
                .isEmpty();
    }
}
