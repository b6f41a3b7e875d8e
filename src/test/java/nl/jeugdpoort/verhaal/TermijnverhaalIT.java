package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.StreamSupport;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms that come near their end, and pass it, while the clock is moved on. */
class TermijnverhaalIT {

    private static final Proefpoort POORT = Proefpoort.draait();

    private final Partner aanbieder = POORT.restAanbieder;
    private final StufPartner gemeente = POORT.stufGemeente;

    @AfterEach
    void weer_gelijk() {
        POORT.zetKlokGelijk();
    }

    @Test
    void een_gemeente_die_niet_besluit_wordt_gewaarschuwd_en_is_daarna_te_laat() throws Exception {
        Simbericht verzoek =
                Verhaallijn.van(gemeente, aanbieder, POORT.vandaag()).verzoek();
        aanbieder.stuurt(verzoek);
        gemeente.krijgt(verzoek);
        Dossier dossier = POORT.dossier(aanbieder.code(), "JW315", verzoek.identificatie());
        JsonNode besluit = termijn("LOOPT", dossier);
        assertThat(besluit.path("deelnemer").asText()).isEqualTo(gemeente.code());
        assertThat(besluit.path("tegenpartij").asText()).isEqualTo(aanbieder.code());

        POORT.zetKlokOp(moment(besluit, "waarschuwOp").plusSeconds(1));
        POORT.krijgtMail("termijn-nadert", dossier.id());
        assertThat(dossier.termijnen()).containsEntry("OP274", "LOOPT");

        POORT.zetKlokOp(moment(besluit, "verlooptOp").plusSeconds(1));
        POORT.krijgtMail("termijn-verlopen", dossier.id());
        assertThat(termijn("VERLOPEN", dossier).path("teLaat").asBoolean()).isTrue();
        assertThat(dossier.termijnen()).containsEntry("OP274", "VERLOPEN").containsEntry("OP359", "LOOPT");
    }

    @Test
    void een_besluit_na_de_termijn_staat_er_als_te_laat() throws Exception {
        Verhaallijn verhaal = Verhaallijn.van(gemeente, aanbieder, POORT.vandaag());
        aanbieder.stuurt(verhaal.verzoek());
        gemeente.krijgt(verhaal.verzoek());
        Dossier dossier =
                POORT.dossier(aanbieder.code(), "JW315", verhaal.verzoek().identificatie());
        POORT.zetKlokOp(moment(termijn("LOOPT", dossier), "verlooptOp").plusSeconds(1));
        termijn("VERLOPEN", dossier);

        gemeente.stuurt(verhaal.toewijzing());
        aanbieder.krijgt(verhaal.toewijzing());

        JsonNode besluit = termijn("VERLOPEN", dossier);
        assertThat(besluit.path("teLaat").asBoolean()).isTrue();
        assertThat(besluit.path("gehaaldOp").isNull()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "-0001-01-01T00:00:00Z", "2100-01-01T00:00:00Z", "morgen"})
    void de_klok_gaat_niet_naar_een_moment_dat_niet_kan(String moment) {
        var antwoord = POORT.operator().put("/api/v1/klok", "{\"nu\": \"" + moment + "\"}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.json().path("code").asText()).isEqualTo("moment-ongeldig");
    }

    /** The term for the decision as GET /termijnen shows it to the gemeente; waits until it has this status. */
    private JsonNode termijn(String status, Dossier verzoek) {
        Klant lezer = POORT.als(gemeente.code());
        String vraag = "/api/v1/termijnen?soort=OP274&pageSize=100&status=" + status;
        return await("OP274 is " + status)
                .atMost(Duration.ofSeconds(60))
                .until(() -> zoek(lezer.haal(vraag).json(), verzoek.id()), gevonden -> gevonden != null);
    }

    private static JsonNode zoek(JsonNode lijst, String berichtId) {
        return StreamSupport.stream(lijst.path("items").spliterator(), false)
                .filter(termijn -> termijn.path("berichtId").asText().equals(berichtId))
                .findFirst()
                .orElse(null);
    }

    private static Instant moment(JsonNode termijn, String veld) {
        return Instant.parse(termijn.path(veld).asText());
    }
}
