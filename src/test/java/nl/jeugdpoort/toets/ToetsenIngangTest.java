package nl.jeugdpoort.toets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.jeugdpoort.toegang.Weigering;
import nl.jeugdpoort.toets.schema.Proefberichten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** POST /api/v1/toetsen as a caller sees it. */
class ToetsenIngangTest {

    private static final MockMvc MVC =
            MockMvcBuilders.standaloneSetup(new ToetsenIngang(Toetsbank.los())).build();

    private static org.springframework.test.web.servlet.ResultActions toets(byte[] bericht) throws Exception {
        return MVC.perform(post("/api/v1/toetsen")
                .contentType(MediaType.APPLICATION_XML)
                .accept(MediaType.APPLICATION_JSON)
                .content(bericht));
    }

    @Test
    void een_goed_bericht_is_geldig_ook_als_de_dagtekening_nog_komt() throws Exception {
        String bericht = Proefberichten.jw301().replaceFirst("Dagtekening>2026", "Dagtekening>2096");
        toets(bericht.getBytes())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.geldig").value(true))
                .andExpect(jsonPath("$.berichtsoort").value("JW301"))
                .andExpect(jsonPath("$.bevindingen").isEmpty());
    }

    @Test
    void een_fout_bericht_krijgt_ook_200_met_zijn_bevindingen() throws Exception {
        String bericht = Proefberichten.jw301().replaceFirst("<jw301:Bsn>[0-9]{7}", "<jw301:Bsn>A");
        toets(bericht.getBytes())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.geldig").value(false))
                .andExpect(jsonPath("$.bevindingen.length()").value(1))
                .andExpect(jsonPath("$.bevindingen[0].regel").value("XSD"))
                .andExpect(jsonPath("$.bevindingen[0].niveau").value("schema"))
                .andExpect(jsonPath("$.bevindingen[0].pad").value("/Bericht/Client/Bsn"))
                .andExpect(jsonPath("$.bevindingen[0].regelnummer").isNumber())
                .andExpect(jsonPath("$.bevindingen[0].kolom").isNumber())
                .andExpect(jsonPath("$.bevindingen[0].waarde").value("***"))
                .andExpect(jsonPath("$.bevindingen[0].melding").isNotEmpty());
    }

    @Test
    void een_gemeente_die_niet_bestaat_is_een_bevinding_van_de_lijst() throws Exception {
        toets(Proefberichten.jw301().replace("Afzender>0384", "Afzender>9999").getBytes())
                .andExpect(jsonPath("$.geldig").value(false))
                .andExpect(jsonPath("$.bevindingen[0].regel").value("TR378"))
                .andExpect(jsonPath("$.bevindingen[0].niveau").value("extern"));
    }

    @Test
    void geen_XML_krijgt_ook_200() throws Exception {
        toets("geen bericht".getBytes())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.berichtsoort").isEmpty())
                .andExpect(jsonPath("$.bevindingen[0].regel").value("XML"));
    }

    @Test
    void meer_dan_25_MB_wordt_geweigerd() {
        assertThatThrownBy(() -> toets(new byte[26_214_401])).rootCause().isInstanceOfSatisfying(Weigering.class, w -> {
            assertThat(w.status()).isEqualTo(413);
            assertThat(w.code()).isEqualTo("te-groot");
        });
    }

    private static final int MEESTE = 26_214_400;

    /** As it comes in pieces: without a length. */
    private static Toetsuitslag zonderLengte(byte[] bericht) throws Exception {
        MockHttpServletRequest verzoek = new MockHttpServletRequest() {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        verzoek.setContent(bericht);
        return new ToetsenIngang(Toetsbank.los()).toets(verzoek);
    }

    private static byte[] metCommentaar(int bytes) {
        byte[] goed = Proefberichten.jw301().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] uit = java.util.Arrays.copyOf(goed, bytes);
        java.util.Arrays.fill(uit, goed.length, bytes, (byte) ' ');
        return uit;
    }

    @ParameterizedTest
    @ValueSource(ints = {60_000, 64 * 1024, 64 * 1024 + 1, 200_000, MEESTE})
    void een_bericht_zonder_lengte_wordt_heel_gelezen(int bytes) throws Exception {
        assertThat(zonderLengte(metCommentaar(bytes)).geldig()).isTrue();
    }

    @Test
    void een_bericht_van_25_MB_mag() throws Exception {
        toets(metCommentaar(MEESTE)).andExpect(jsonPath("$.geldig").value(true));
    }

    @Test
    void meer_dan_25_MB_wordt_ook_zonder_lengte_geweigerd() {
        assertThatThrownBy(() -> zonderLengte(new byte[MEESTE + 1])).isInstanceOf(Weigering.class);
    }
}
