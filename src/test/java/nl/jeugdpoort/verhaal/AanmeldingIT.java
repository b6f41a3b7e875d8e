package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A case from the contactverzoek to the start of the help, by the interface of the whole gateway and by real messages. */
class AanmeldingIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final String PAD = "/api/v1/aanmeldingen";
    private static final Pattern BSN = Pattern.compile("Bsn>(\\d{9})<");

    private final Partner aanbieder = POORT.restAanbieder;
    private final StufPartner gemeente = POORT.stufGemeente;
    private final Klant gi = POORT.als("30300001");
    private final Verhaallijn verhaal = Verhaallijn.van(gemeente, aanbieder, POORT.vandaag());

    @Test
    void route315_van_contactverzoek_tot_start() throws Exception {
        Klant.Antwoord begonnen = gi.post(
                PAD, "application/json", json("""
                {"kenmerk": "%s", "gemeente": "%s", "aanbieder": "%s", "bsn": "%s", "spoed": true}
                """.formatted(kenmerk(), gemeente.code(), aanbieder.code(), bsn())));
        assertThat(begonnen.status()).as(begonnen.tekst()).isEqualTo(201);
        String plek = begonnen.plaats();
        assertThat(begonnen.tekst()).doesNotContain(bsn());
        assertThat(begonnen.json().path("route").asText()).isEqualTo("315");
        assertThat(begonnen.json().path("uiterlijk").asText()).endsWith("Z");

        assertThat(meld(gi, plek, "jw305").status()).isEqualTo(409);
        Klant.Antwoord nietNu = meld(gi, plek, "ret-aanmelding");
        assertThat(nietNu.status()).isEqualTo(409);
        assertThat(nietNu.mediatype()).startsWith("application/problem+json");
        assertThat(nietNu.json().path("detail").asText()).contains("overleg-lokaal-team");
        assertThat(nietNu.json().path("toegestaan"))
                .extracting(JsonNode::asText)
                .contains("overleg-lokaal-team", "overleg-aanbieder", "ingetrokken")
                .doesNotContain("ret-aanmelding", "jw315");
        assertThat(meld(gi, plek, "overleg-lokaal-team").status()).isEqualTo(200);
        assertThat(meld(POORT.als(aanbieder.code()), plek, "overleg-aanbieder").status())
                .isEqualTo(200);
        assertThat(meld(POORT.als(aanbieder.code()), plek, "acceptatie").status())
                .isEqualTo(200);

        aanbieder.stuurt(verhaal.verzoek());
        wordt(plek, "4b");
        gemeente.krijgt(verhaal.verzoek());
        gemeente.stuurt(verhaal.toewijzing());
        wordt(plek, "4c");
        aanbieder.krijgt(verhaal.toewijzing());
        aanbieder.stuurt(verhaal.start());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> gi.haal(plek).json().path("status").asText().equals("AFGEROND"));
        assertThat(gi.haal(plek).json().path("gebeurtenissen").findValuesAsText("soort"))
                .containsExactly(
                        "contactverzoek",
                        "spoed",
                        "overleg-lokaal-team",
                        "overleg-aanbieder",
                        "acceptatie",
                        "jw315",
                        "jw301",
                        "jw305");
    }

    @Test
    void een_ander_ziet_de_aanmelding_niet_en_een_partij_wel() {
        Klant.Antwoord begonnen = gi.post(PAD, "application/json", json("""
                {"kenmerk": "%s", "gemeente": "%s", "toelichting": "Graag deze week"}
                """.formatted(kenmerk(), gemeente.code())));
        String plek = begonnen.plaats();
        String id = begonnen.json().path("id").asText();
        assertThat(POORT.als("30300002").haal(plek).status()).isEqualTo(404);
        assertThat(POORT.als(aanbieder.code()).haal(plek).status()).isEqualTo(404);
        assertThat(POORT.als(gemeente.code())
                        .haal(plek)
                        .json()
                        .path("gebeurtenissen")
                        .path(0)
                        .path("toelichting")
                        .asText())
                .isEqualTo("Graag deze week");
        assertThat(lijst(POORT.als(gemeente.code()), "?status=LOOPT&stap=1&pageSize=500"))
                .contains(id);
        assertThat(lijst(POORT.operator(), "?gemeente=%s&spoed=false&pageSize=500".formatted(gemeente.code())))
                .contains(id);
        assertThat(lijst(POORT.als("30300002"), "?pageSize=500")).doesNotContain(id);
        assertThat(POORT.operator()
                        .post(plek + "/herbouwingen", null, new byte[0])
                        .status())
                .isEqualTo(200);
        assertThat(gi.post(plek + "/herbouwingen", null, new byte[0]).status()).isEqualTo(403);
    }

    @Test
    void een_verzoek_dat_niet_klopt_wordt_uitgelegd() {
        assertThat(begin(gi, "{\"kenmerk\": \"met spatie\", \"gemeente\": \"0268\"}"))
                .contains("kenmerk");
        assertThat(begin(gi, "{\"kenmerk\": \"X1\", \"gemeente\": \"0197\"}")).contains("gemeente");
        assertThat(begin(gi, "{\"kenmerk\": \"X1\", \"gemeente\": \"0384\"}")).contains("geen aanmeldroute");
        assertThat(begin(gi, "{\"kenmerk\": \"X1\", \"gemeente\": \"0268\", \"bsn\": \"123456789\"}"))
                .contains("bsn");
        assertThat(begin(gi, "{\"kenmerk\": \"X1\", \"gemeente\": \"0268\", \"aanbieder\": \"0268\"}"))
                .contains("aanbieder");
        assertThat(begin(POORT.operator(), "{\"kenmerk\": \"X1\", \"gemeente\": \"0268\"}"))
                .contains("GI");
        assertThat(begin(POORT.als("0268"), "{\"kenmerk\": \"X1\", \"gemeente\": \"0268\"}"))
                .contains("Alleen een GI");
    }

    @Test
    void een_escalatie_gaat_van_oproep_naar_akkoord() {
        String plek = gi.post(PAD, "application/json", json("""
                {"kenmerk": "%s", "gemeente": "%s"}
                """.formatted(kenmerk(), gemeente.code())))
                .plaats();
        String escalaties = plek + "/escalaties";
        String oproep = "{\"situatie\": \"SAMENWERKING\", \"stap\": \"LEIDINGGEVENDEN\", \"functie\": \"PROFESSIONAL\","
                + " \"gezin\": \"VOORAF_VERTELD\"}";
        assertThat(gi.post(escalaties, "application/json", json(oproep)).status())
                .isEqualTo(409);
        assertThat(meld(gi, plek, "overleg-lokaal-team").status()).isEqualTo(200);
        assertThat(gi.post(escalaties, "application/json", json("{}")).status()).isEqualTo(400);
        assertThat(POORT.als("30300002").haal(escalaties).status()).isEqualTo(404);
        assertThat(gi.post(escalaties, "application/json", json(oproep)).status())
                .isEqualTo(200);
        String verslag =
                "{\"datum\": \"%s\", \"partijen\": [\"30300001\", \"%s\"], \"opgelost\": true, \"verslag\": \"Eens.\"}"
                        .formatted(POORT.vandaag(), gemeente.code());
        assertThat(gi.post(escalaties + "/1/gesprekken", "application/json", json(verslag))
                        .status())
                .isEqualTo(200);
        JsonNode klaar = POORT.als(gemeente.code())
                .post(escalaties + "/1/gesprekken/1/akkoorden", null, new byte[0])
                .json()
                .path("items")
                .path(0)
                .path("gesprekken")
                .path(0);
        assertThat(klaar.path("verslag").asText()).isEqualTo("Eens.");
        assertThat(klaar.path("akkoord")).extracting(JsonNode::asText).containsExactly("30300001", gemeente.code());
    }

    @Test
    void de_beschrijving_noemt_de_aanmeldingen_en_hun_weigering() {
        JsonNode paden = POORT.operator().haal("/api/v1/openapi.json").json().path("paths");
        assertThat(paden.path("/aanmeldingen").path("post").path("responses").has("201"))
                .isTrue();
        JsonNode meld =
                paden.path("/aanmeldingen/{id}/gebeurtenissen").path("post").path("responses");
        assertThat(meld.path("409").path("content").has("application/problem+json"))
                .isTrue();
        assertThat(paden.path("/aanmeldingen").path("get").path("parameters").findValuesAsText("name"))
                .containsExactlyInAnyOrder("status", "gemeente", "stap", "spoed", "page", "pageSize");
    }

    private static String begin(Klant klant, String verzoek) {
        Klant.Antwoord antwoord = klant.post(PAD, "application/json", json(verzoek));
        assertThat(antwoord.status()).isBetween(400, 403);
        return antwoord.json().path("detail").asText();
    }

    private static List<String> lijst(Klant klant, String vraag) {
        return klant.haal(PAD + vraag).json().path("items").findValuesAsText("id");
    }

    private static Klant.Antwoord meld(Klant wie, String plek, String soort) {
        return wie.post(plek + "/gebeurtenissen", "application/json", json("{\"soort\": \"%s\"}".formatted(soort)));
    }

    /** Waits until this step runs. */
    private void wordt(String plek, String stap) {
        await(stap + " loopt")
                .atMost(Duration.ofSeconds(60))
                .until(() -> loopt(gi.haal(plek).json(), stap));
    }

    private static boolean loopt(JsonNode aanmelding, String stap) {
        for (JsonNode regel : aanmelding.path("stappen")) {
            if (regel.path("code").asText().equals(stap)) {
                return regel.path("status").asText().equals("LOOPT");
            }
        }
        return false;
    }

    private String bsn() {
        Matcher bsn = BSN.matcher(new String(verhaal.verzoek().inhoud(), StandardCharsets.UTF_8));
        assertThat(bsn.find()).isTrue();
        return bsn.group(1);
    }

    private static String kenmerk() {
        return "K-" + UUID.randomUUID();
    }

    private static byte[] json(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
