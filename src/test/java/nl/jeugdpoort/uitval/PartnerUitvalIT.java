package nl.jeugdpoort.uitval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Partners that fail in every way, beside one that is well; the retry schedule takes seconds instead of days. */
class PartnerUitvalIT {

    private static final String GEMEENTE = "0384";
    private static final String GEZOND = "42420001";
    private static final String DICHT = "42420002";
    private static final String STUK = "42420003";
    private static final String STIL = "42420004";
    private static final String ONZIN = "42420005";

    private final Boekhouding boek = new Boekhouding();
    private final Map<String, Partner> partners = new LinkedHashMap<>();
    private final Partner signalen = new Partner().open();
    private final HttpClient http = HttpClient.newHttpClient();
    private Path map;
    private Poortproces poort;
    private Verzender verzender;

    @BeforeEach
    void begin(@TempDir Path werkmap) throws Exception {
        map = werkmap;
        Proefconfig config = Proefconfig.in(map).deelnemer(GEMEENTE, "postbus");
        for (String code : List.of(GEZOND, DICHT, STUK, STIL, ONZIN)) {
            Partner partner = new Partner().open();
            partners.put(code, partner);
            config.deelnemer(code, partner.uit(code.equals(ONZIN) ? "soap" : "rest"));
        }
    }

    private void start(String wachttijden) {
        poort = new Poortproces(
                        "partneruitval",
                        map,
                        "--jeugdpoort.aflevering.wachttijden=" + wachttijden,
                        "--jeugdpoort.aflevering.kringpauze=200ms",
                        "--jeugdpoort.aflevering.pogingduur=2s",
                        "--jeugdpoort.aflevering.verbindtijd=1s",
                        "--jeugdpoort.signaal.webhook.url=" + signalen.signaaladres())
                .start();
        verzender = new Verzender(List.of(poort.url()), new Run(System.nanoTime(), LocalDate.now()), boek);
    }

    @AfterEach
    void einde() {
        verzender.close();
        poort.close();
        partners.values().forEach(Partner::close);
        signalen.close();
    }

    @Test
    void eenPartnerMetEenStoringHoudtNiemandOpEnKrijgtNaHerstelAllesEenmaalEnInVolgorde() throws Exception {
        start("1s,1s,2s,2s,2s,2s,2s,2s,2s,2s,2s,2s,2s,2s,2s,2s,2s,2s,5m");
        partners.get(DICHT).dicht();
        partners.get(STUK).gedraagt(Partner.Gedrag.STUK);
        partners.get(STIL).gedraagt(Partner.Gedrag.STIL);
        partners.get(ONZIN).gedraagt(Partner.Gedrag.ONZIN);
        List.of(DICHT, STUK, STIL, ONZIN, GEZOND).forEach(code -> verzender.start(new Paar(GEMEENTE, code), 15));
        verzender.wachtTotKlaar();

        krijgtAlles(GEZOND);
        for (String ziek : List.of(STUK, STIL, ONZIN)) {
            await(ziek + " is geprobeerd")
                    .atMost(Poortproces.GEDULD)
                    .until(() -> partners.get(ziek).verzoeken.get() > 0);
        }
        assertThat(partners.get(STUK).ontvangen()).isEmpty();
        assertThat(partners.get(STIL).ontvangen()).hasSizeLessThanOrEqualTo(1);

        partners.get(DICHT).open();
        List.of(STUK, STIL, ONZIN).forEach(code -> partners.get(code).gedraagt(Partner.Gedrag.GOED));
        List.of(DICHT, STUK, STIL, ONZIN).forEach(this::krijgtAlles);
    }

    @Test
    void wieNietTerugkomtWordtGeparkeerdMetEenSignaalEnHervattenLevertAlsnog() throws Exception {
        start("100ms,100ms");
        signalen.dicht();
        partners.get(STUK).gedraagt(Partner.Gedrag.STUK);
        verzender.start(new Paar(GEMEENTE, STUK), 6);
        verzender.wachtTotKlaar();
        int aantal = boek.verwacht(STUK).size();
        await("alles is geparkeerd").atMost(Poortproces.GEDULD).until(() -> geparkeerd() == aantal);
        assertThat(partners.get(STUK).ontvangen()).isEmpty();

        signalen.open();
        await("een signaal komt alsnog").atMost(Poortproces.GEDULD).until(() -> signalen.verzoeken.get() > 0);

        partners.get(STUK).gedraagt(Partner.Gedrag.GOED);
        assertThat(hervat()).isEqualTo(aantal);
        krijgtAlles(STUK);
        assertThat(geparkeerd()).isZero();
    }

    private int geparkeerd() throws Exception {
        return vraag(HttpRequest.newBuilder(poort.url()
                                .resolve("/api/v1/afleveringen?status=GEPARKEERD&pageSize=100&ontvanger=" + STUK))
                        .GET())
                .get("items")
                .size();
    }

    private int hervat() throws Exception {
        return vraag(HttpRequest.newBuilder(poort.url().resolve("/api/v1/afleveringen/hervattingen"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString("{\"status\": \"GEPARKEERD\", \"ontvanger\": \""
                                + STUK + "\", \"reden\": \"hersteld\"}")))
                .get("aantal")
                .asInt();
    }

    private JsonNode vraag(HttpRequest.Builder verzoek) throws Exception {
        var antwoord = http.send(
                verzoek.header("Authorization", Verzender.basic("operator")).build(), BodyHandlers.ofString());
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        return new ObjectMapper().readTree(antwoord.body());
    }

    private void krijgtAlles(String code) {
        Partner partner = partners.get(code);
        await(code + " heeft alles")
                .atMost(Poortproces.GEDULD)
                .until(() -> partner.ontvangen().size() >= boek.verwacht(code).size());
        boek.controleer(code, partner.ontvangen());
    }
}
