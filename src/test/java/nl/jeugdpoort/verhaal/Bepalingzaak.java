package nl.jeugdpoort.verhaal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case that begins with a bepaling of the GI about a jeugdige of its own, and what its parties find in their postbus. */
final class Bepalingzaak {

    static final String GI = "30300001";

    private static final String BERICHTEN = "/api/v1/berichten";
    private static final String POSTBUS = "/api/v1/postbus/berichten";
    private static final AtomicInteger NUMMER = new AtomicInteger();

    final String kenmerk = "IT-VB-" + NUMMER.incrementAndGet();
    final String gemeente;
    final String aanbieder;
    private final Proefpoort poort;
    private final String bsn;

    Bepalingzaak(Proefpoort poort, String gemeente, String aanbieder) {
        this(poort, gemeente, aanbieder, bsn(NUMMER.incrementAndGet()));
    }

    private Bepalingzaak(Proefpoort poort, String gemeente, String aanbieder, String bsn) {
        this.poort = poort;
        this.gemeente = gemeente;
        this.aanbieder = aanbieder;
        this.bsn = bsn;
    }

    /** Another case about the same jeugdige. */
    Bepalingzaak nogEen() {
        return new Bepalingzaak(poort, gemeente, aanbieder, bsn);
    }

    /** A number of nine digits that passes the eleven test. */
    private static String bsn(int nummer) {
        for (int poging = nummer; ; poging += 500) {
            String acht = "9999%04d".formatted(1000 + poging);
            int som = 0;
            for (int i = 0; i < 8; i++) {
                som += (9 - i) * (acht.charAt(i) - '0');
            }
            if (som % 11 < 10) {
                return acht + som % 11;
            }
        }
    }

    /** The example bepaling about this case, changed as told. */
    byte[] bepaling(int versie, UnaryOperator<String> anders) throws IOException {
        String voorbeeld = Files.readString(Path.of("docs/voorbeelden/BEPALING.xml"))
                .replace("JB-2026-0017", kenmerk)
                .replace("<Versie>1<", "<Versie>" + versie + "<")
                .replace(">0200<", ">" + gemeente + "<")
                .replace(">42420001<", ">" + aanbieder + "<")
                .replace(">999940673<", ">" + bsn + "<");
        return anders.apply(voorbeeld).getBytes(UTF_8);
    }

    void stuurBepaling(int versie, UnaryOperator<String> anders) throws IOException {
        stuur(GI, bepaling(versie, anders));
    }

    void stuur(String wie, byte[] bericht) {
        Klant.Antwoord antwoord = poort.als(wie).post(BERICHTEN, bericht);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
    }

    /** Reports something in the case, which gives this status. */
    void meld(String wie, String melding, int status) {
        String plek = "/api/v1/aanmeldingen/" + nu().path("id").asText() + "/gebeurtenissen";
        Klant.Antwoord antwoord = poort.als(wie).post(plek, "application/json", melding.getBytes(UTF_8));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(status);
    }

    /** The case as its GI sees it; empty when there is none yet. */
    JsonNode nu() {
        return van(GI);
    }

    JsonNode van(String wie) {
        Klant klant = poort.als(wie);
        JsonNode lijst = klant.haal("/api/v1/aanmeldingen?pageSize=500&gemeente=" + gemeente)
                .json();
        for (JsonNode regel : lijst.path("items")) {
            if (regel.path("kenmerk").asText().equals(kenmerk)) {
                return klant.haal("/api/v1/aanmeldingen/" + regel.path("id").asText())
                        .json();
            }
        }
        return lijst.path("none");
    }

    /** The case once this step runs in it. */
    JsonNode wordt(String stap) {
        return await(kenmerk + " in step " + stap)
                .atMost(Duration.ofSeconds(60))
                .until(this::nu, zaak -> lopend(zaak).contains(stap));
    }

    private static List<String> lopend(JsonNode zaak) {
        return zaak.path("stappen")
                .valueStream()
                .filter(stap -> stap.path("status").asText().equals("LOOPT"))
                .map(stap -> stap.path("code").asText())
                .toList();
    }

    /** What of this jeugdige lies in a postbus, as {@code JW301 concept} or {@code JW301}. */
    List<String> postbus(String wie) {
        return items(wie).stream()
                .map(item -> item.path("berichtsoort").asText()
                        + (item.path("concept").asBoolean() ? " concept" : ""))
                .toList();
    }

    /** The only concept about this jeugdige in a postbus. */
    byte[] concept(String wie) {
        List<byte[]> concepten = concepten(wie);
        assertThat(concepten).hasSize(1);
        return concepten.getFirst();
    }

    List<byte[]> concepten(String wie) {
        return items(wie).stream()
                .filter(item -> item.path("concept").asBoolean())
                .map(item -> inhoud(wie, item))
                .toList();
    }

    private List<JsonNode> items(String wie) {
        return poort.als(wie)
                .haal(POSTBUS + "?pageSize=500")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> new String(inhoud(wie, item), UTF_8).contains(">" + bsn + "<"))
                .toList();
    }

    private byte[] inhoud(String wie, JsonNode item) {
        return poort.als(wie)
                .haal(POSTBUS + "/" + item.path("id").asText() + "/inhoud")
                .inhoud();
    }

    /** The fields of a list of the case, each item in one line. */
    List<String> lijst(String naam, String... velden) {
        return nu().path(naam)
                .valueStream()
                .map(item -> String.join(
                        " ",
                        List.of(velden).stream()
                                .map(veld -> item.path(veld).asText())
                                .toList()))
                .toList();
    }

    List<String> vragen() {
        return lijst("vragen", "zin");
    }

    /** Signals about this case of a kind, as {@code deelnemer: tekst}. */
    List<String> signalen(String soort) {
        return poort.bean(JdbcClient.class)
                .sql(
                        "select deelnemer || ': ' || tekst from signaal where soort = :soort and tekst like :over order by tekst")
                .param("soort", soort)
                .param("over", "Aanmelding " + nu().path("id").asText() + ":%")
                .query(String.class)
                .list();
    }
}
