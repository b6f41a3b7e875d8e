package nl.jeugdpoort.toets.regellijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.jeugdpoort.toegang.Weigering;
import nl.jeugdpoort.toets.Regelgids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** GET /api/v1/regels as a caller sees it. */
class RegelsIngangTest {

    private static final MockMvc MVC =
            MockMvcBuilders.standaloneSetup(new RegelsIngang(Regelgids.los())).build();

    private static ResultActions haal(String vraag) throws Exception {
        return MVC.perform(get("/api/v1/regels" + vraag).accept(MediaType.APPLICATION_JSON));
    }

    @Test
    void de_lijst_noemt_alle_regels_met_de_afgesproken_velden() throws Exception {
        haal("").andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(305))
                .andExpect(jsonPath("$.items[?(@.code == 'TR135')].niveau").value("extern"))
                .andExpect(jsonPath("$.items[?(@.code == 'TR135')].retourcode").value("8848"))
                .andExpect(
                        jsonPath("$.items[?(@.code == 'TR135')].berichten[0]").value("JW301"))
                .andExpect(jsonPath("$.items[?(@.code == 'TR135')].zin").isNotEmpty())
                .andExpect(jsonPath("$.items[?(@.code == 'TR135')].stand").value("gebouwd"))
                .andExpect(jsonPath("$.items[?(@.code == 'OP090')].stand").value("elders"))
                .andExpect(jsonPath("$.items[?(@.code == 'OP090')].reden").value(hasItem(containsString("termijn"))));
    }

    @Test
    void elk_filter_laat_alleen_zien_waar_om_is_gevraagd() throws Exception {
        haal("?niveau=schema")
                .andExpect(jsonPath("$.items.length()").value(39))
                .andExpect(jsonPath("$.items[*].niveau").value(everyItem(is("schema"))));
        haal("?stand=mensen").andExpect(jsonPath("$.items[*].stand").value(everyItem(is("mensen"))));
        haal("?berichtsoort=JW319&niveau=bericht")
                .andExpect(jsonPath("$.items[*].code").value(hasItem("TR377")))
                .andExpect(jsonPath("$.items[*].berichten").value(everyItem(hasItem("JW319"))));
    }

    @Test
    void filters_die_niets_gemeen_hebben_geven_een_lege_lijst() throws Exception {
        haal("?niveau=schema&stand=mensen")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?niveau=xsd", "?stand=GEBOUWD", "?berichtsoort=JW999"})
    void een_filter_dat_niet_bestaat_is_400_en_noemt_wat_wel_kan(String vraag) {
        assertThatThrownBy(() -> haal(vraag)).rootCause().isInstanceOfSatisfying(Weigering.class, w -> {
            assertThat(w.status()).isEqualTo(400);
            assertThat(w.code()).isEqualTo("parameter-ongeldig");
            assertThat(w.getMessage()).containsAnyOf("historie", "nog-niet", "JW325");
        });
    }

    @Test
    void een_regel_heeft_uitleg_met_de_betekenis_van_de_retourcode() throws Exception {
        haal("/TR302")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.code").value("TR302"))
                .andExpect(jsonPath("$.soort").value("technische regel"))
                .andExpect(jsonPath("$.retourbetekenis").value(containsString("technische fout")))
                .andExpect(jsonPath("$.standbetekenis").isNotEmpty())
                .andExpect(jsonPath("$.zin").isNotEmpty());
    }

    @Test
    void een_regel_die_er_niet_is_is_404() {
        assertThatThrownBy(() -> haal("/TR999")).rootCause().isInstanceOfSatisfying(Weigering.class, w -> {
            assertThat(w.status()).isEqualTo(404);
            assertThat(w.code()).isEqualTo("regel-onbekend");
        });
    }
}
