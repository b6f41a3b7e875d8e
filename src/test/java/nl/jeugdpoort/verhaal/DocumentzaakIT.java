package nl.jeugdpoort.verhaal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdpoort.bepaling.Aanmeldformulier;
import nl.jeugdpoort.bepaling.Bepaling;
import nl.jeugdpoort.bepaling.Documenten;
import org.junit.jupiter.api.Test;

/** A bepaling and its form begin a case and move it, through the whole gateway; the iJw messages that follow find the same case. */
class DocumentzaakIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final AtomicInteger NUMMER = new AtomicInteger();
    private static final Pattern BSN = Pattern.compile("Bsn>(\\d{9})<");

    private final Partner aanbieder = POORT.restAanbieder;
    private final Klant gi = POORT.als("30300001");
    private final String kenmerk = "IT-ZAAK-" + NUMMER.incrementAndGet();

    @Test
    void route301_een_bepaling_en_haar_formulier_beginnen_de_aanmelding_en_de_toewijzing_beweegt_haar()
            throws Exception {
        Partner gemeente = POORT.mapGemeente;
        Verhaallijn verhaal = Verhaallijn.van(gemeente, aanbieder, POORT.vandaag());
        stuur("BEPALING", gemeente, verhaal);
        stuur("AANMELDFORMULIER", gemeente, verhaal);

        JsonNode zaak = wordt(gemeente, List.of("4", "2-4"));
        assertThat(zaak.path("route").asText()).isEqualTo("301");
        assertThat(zaak.path("aanbieder").asText()).isEqualTo(aanbieder.code());
        assertThat(zaak.path("uiterlijk").asText()).endsWith("Z");
        assertThat(zaak.path("gebeurtenissen").findValuesAsText("soort"))
                .contains("bepaling-bij-lokaal-team", "formulier-bij-lokaal-team");
        assertThat(zaak.toString()).doesNotContain(bsn(verhaal));

        String plek = "/api/v1/aanmeldingen/" + zaak.path("id").asText();
        assertThat(gi.haal(plek + "/inzages").json().path("items"))
                .extracting(i -> i.path("door").asText() + ">" + i.path("aan").asText())
                .containsExactlyInAnyOrder(gi(gemeente), gi(aanbieder));
        assertThat(POORT.als("30300002").haal(plek + "/inzages").status()).isEqualTo(404);
        Dossier formulier = POORT.dossier("30300001", "AANMELDFORMULIER", kenmerk + "-F.1");
        await("both have the form").atMost(Duration.ofSeconds(60)).until(() -> afgeleverd(formulier) == 2);

        aanbieder.stuurt(verhaal.verzoek());
        gemeente.krijgt(verhaal.verzoek());
        gemeente.stuurt(verhaal.toewijzing());
        wordt(gemeente, List.of("4b", "2-4"));
    }

    @Test
    void een_bepaling_en_formulier_in_json_zijn_berichten_als_die_in_xml() throws IOException {
        Partner gemeente = POORT.mapGemeente;
        Verhaallijn verhaal = Verhaallijn.van(gemeente, aanbieder, POORT.vandaag());
        Bepaling bepaling = Documenten.leesBepaling(document("BEPALING", gemeente, verhaal));
        Aanmeldformulier formulier = Documenten.leesFormulier(document("AANMELDFORMULIER", gemeente, verhaal));
        ObjectNode verzoek = new ObjectMapper()
                .createObjectNode()
                .put("kenmerk", kenmerk)
                .put("gemeente", gemeente.code())
                .put("aanbieder", aanbieder.code());
        verzoek.set("bepaling", Documenten.json(bepaling));
        verzoek.set("formulier", Documenten.json(formulier));

        ObjectNode fout = verzoek.deepCopy();
        ((ObjectNode) fout.at("/bepaling/jeugdige")).put("bsn", "123456789");
        ((ObjectNode) fout.at("/formulier/deel1")).put("leeftijd", 24);
        Klant.Antwoord geweigerd = begin(fout);
        assertThat(geweigerd.status()).as(geweigerd.tekst()).isEqualTo(400);
        assertThat(geweigerd.json().path("code").asText()).isEqualTo("document-ongeldig");
        assertThat(geweigerd.json().path("bevindingen").findValuesAsText("veld"))
                .containsExactly("bepaling.jeugdige.bsn", "formulier.deel1.leeftijd");
        assertThat(geweigerd.tekst()).doesNotContain("123456789");
        assertThat(zaak(gemeente).has("kenmerk")).as("nothing is stored").isFalse();

        ObjectNode ander = verzoek.deepCopy().put("kenmerk", kenmerk + "-ANDER");
        assertThat(begin(ander).json().path("bevindingen").findValuesAsText("veld"))
                .containsExactly("bepaling.kop.kenmerk", "formulier.bepaling");

        Klant.Antwoord begonnen = begin(verzoek);
        assertThat(begonnen.status()).as(begonnen.tekst()).isEqualTo(201);
        assertThat(wordt(gemeente, List.of("4", "2-4")).path("id").asText())
                .isEqualTo(begonnen.json().path("id").asText());
        assertThat(begin(verzoek).status()).as("the same again").isEqualTo(200);
    }

    private Klant.Antwoord begin(ObjectNode verzoek) {
        return gi.post(
                "/api/v1/aanmeldingen", "application/json", verzoek.toString().getBytes(UTF_8));
    }

    private static String gi(Partner aan) {
        return "30300001>" + aan.code();
    }

    private static long afgeleverd(Dossier dossier) {
        return dossier.nu().path("afleveringen").findValuesAsText("status").stream()
                .filter("AFGELEVERD"::equals)
                .count();
    }

    private void stuur(String soort, Partner gemeente, Verhaallijn verhaal) throws IOException {
        Klant.Antwoord antwoord = gi.post("/api/v1/berichten", document(soort, gemeente, verhaal));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
    }

    private byte[] document(String soort, Partner gemeente, Verhaallijn verhaal) throws IOException {
        String document = Files.readString(Path.of("docs/voorbeelden", soort + ".xml"))
                .replace("JB-2026-0017", kenmerk)
                .replace("JB-2026-0018", kenmerk + "-F")
                .replace(">0200<", ">" + gemeente.code() + "<")
                .replace(">42420001<", ">" + aanbieder.code() + "<")
                .replace(">999940673<", ">" + bsn(verhaal) + "<");
        return document.getBytes(UTF_8);
    }

    /** The case of this test, once these steps run in it. */
    private JsonNode wordt(Partner gemeente, List<String> stappen) {
        return await(kenmerk)
                .atMost(Duration.ofSeconds(60))
                .until(() -> zaak(gemeente), zaak -> lopend(zaak).equals(stappen));
    }

    private JsonNode zaak(Partner gemeente) {
        JsonNode lijst = gi.haal("/api/v1/aanmeldingen?pageSize=500&gemeente=" + gemeente.code())
                .json();
        for (JsonNode regel : lijst.path("items")) {
            if (regel.path("kenmerk").asText().equals(kenmerk)) {
                return gi.haal("/api/v1/aanmeldingen/" + regel.path("id").asText())
                        .json();
            }
        }
        return lijst;
    }

    private static List<String> lopend(JsonNode zaak) {
        return zaak.path("stappen")
                .valueStream()
                .filter(stap -> stap.path("status").asText().equals("LOOPT"))
                .map(stap -> stap.path("code").asText())
                .toList();
    }

    private static String bsn(Verhaallijn verhaal) {
        Matcher bsn = BSN.matcher(new String(verhaal.verzoek().inhoud(), UTF_8));
        assertThat(bsn.find()).isTrue();
        return bsn.group(1);
    }
}
