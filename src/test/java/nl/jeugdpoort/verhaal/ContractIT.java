package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.toegang.AdrRegels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The OpenAPI document of the whole gateway. */
class ContractIT {

    private static final Proefpoort POORT = Proefpoort.draait();

    private final JsonNode document =
            Klant.zonderInlog(POORT.adres().http()).haal("/api/v1/openapi.json").json();

    static List<Map.Entry<String, String>> aanroepen() {
        return List.of(
                Map.entry("/berichten", "post"),
                Map.entry("/berichten", "get"),
                Map.entry("/berichten/{id}", "get"),
                Map.entry("/berichten/{id}/inhoud", "get"),
                Map.entry("/berichten/{id}/hervattingen", "post"),
                Map.entry("/registers/berichten", "post"),
                Map.entry("/toetsen", "post"),
                Map.entry("/postbus/berichten", "get"),
                Map.entry("/postbus/berichten/{id}/inhoud", "get"),
                Map.entry("/postbus/berichten/{id}", "delete"),
                Map.entry("/termijnen", "get"),
                Map.entry("/regels", "get"),
                Map.entry("/regels/{code}", "get"),
                Map.entry("/klok", "get"),
                Map.entry("/klok", "put"));
    }

    @Test
    void het_hele_document_houdt_zich_aan_de_NLGov_regels() {
        assertThat(AdrRegels.schendingen(document)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aanroepen")
    void elke_beloofde_aanroep_staat_erin(Map.Entry<String, String> aanroep) {
        assertThat(document.path("paths").path(aanroep.getKey()).has(aanroep.getValue()))
                .isTrue();
    }

    @Test
    void een_bericht_gaat_erin_als_xml_en_komt_er_zo_weer_uit() {
        JsonNode paden = document.path("paths");

        assertThat(paden.at("/~1berichten/post/requestBody/content").has("application/xml"))
                .isTrue();
        assertThat(paden.at("/~1toetsen/post/requestBody/content").has("application/xml"))
                .isTrue();
        assertThat(paden.at("/~1berichten~1{id}~1inhoud/get/responses/200/content")
                        .has("application/xml"))
                .isTrue();
    }

    @Test
    void het_aanbieden_noemt_elk_antwoord_dat_is_afgesproken() {
        assertThat(document.at("/paths/~1berichten/post/responses").fieldNames())
                .toIterable()
                .contains("202", "200", "400", "401", "403", "409", "413", "415", "422");
        assertThat(document.at("/paths/~1berichten~1{id}/get/responses").fieldNames())
                .toIterable()
                .contains("200", "404");
    }

    @Test
    void de_zoektermen_van_berichten_en_termijnen_zijn_die_van_de_afspraak() {
        assertThat(document.at("/paths/~1berichten/get/parameters").findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "status", "berichtsoort", "afzender", "ontvanger", "vanaf", "tot", "page", "pageSize");
        assertThat(document.at("/paths/~1termijnen/get/parameters").findValuesAsText("name"))
                .containsExactlyInAnyOrder("status", "deelnemer", "soort", "page", "pageSize");
    }
}
