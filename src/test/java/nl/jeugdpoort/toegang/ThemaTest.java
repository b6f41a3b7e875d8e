package nl.jeugdpoort.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import nl.jeugdpoort.console.Thema;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A gemeente gives the pages its own colours and name by configuration. */
@SpringBootTest(
        classes = {Proefpoort.class, PaginasTest.Paginas.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "jeugdpoort.console.thema.bestand=src/test/resources/thema/gemeente.css",
            "jeugdpoort.console.thema.klasse=gemeente-thema",
            "jeugdpoort.console.thema.naam=Gemeente <Voorbeeld>",
            "jeugdpoort.console.thema.toegankelijkheid=https://voorbeeld.example/toegankelijkheid"
        })
class ThemaTest {

    @LocalServerPort
    private int poort;

    private HttpResponse<String> haal(String pad) throws Exception {
        return Proefklant.bij(poort).haal(pad, "42420001", "demo");
    }

    @Test
    void elke_bladzijde_draagt_het_thema_de_naam_en_de_verklaring() throws Exception {
        assertThat(haal("/regels").body())
                .contains("<body class=\"jeugdpoort-theme gemeente-thema\">")
                .contains("href=\"/stijl/thema.css\"")
                .contains("<title>Regels - Gemeente &lt;Voorbeeld&gt;</title>")
                .contains("<a href=\"https://voorbeeld.example/toegankelijkheid\"");
    }

    @Test
    void de_stijl_is_te_halen_zonder_inlog() throws Exception {
        HttpResponse<String> stijl = Proefklant.bij(poort).haal("/stijl/thema.css", verzoek -> verzoek);
        assertThat(stijl.statusCode()).isEqualTo(200);
        assertThat(stijl.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(stijl.body()).contains("--utrecht-link-color: #00512c");
    }

    @Test
    void een_bestand_dat_er_niet_is_of_een_rare_klasse_wordt_geweigerd() {
        assertThatThrownBy(() -> new Thema("nergens.css", "gemeente-thema", "x", ""))
                .hasMessageContaining("nergens.css is er niet");
        assertThatThrownBy(() -> new Thema("", "a b", "x", "")).hasMessageContaining("klasse");
    }
}
