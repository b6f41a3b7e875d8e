package nl.jeugdpoort.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.bericht.Proefkern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subscribers are told of what they asked for, and of nothing else, by the outbox of the signals. */
class AbonnementIT {

    private final List<String> ontvangen = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final Deque<Integer> antwoorden = new ArrayDeque<>();
    private final Signaalproef proef = new Signaalproef();
    private final AbonnementStore store = new AbonnementStore(proef.jdbc, Proefkern.kluis());
    private HttpServer server;
    private Abonnementen abonnementen;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::ontvang);
        server.start();
        var instellingen = new Signaalinstellingen(
                null,
                new Signaalinstellingen.Webhook(null, "van de beheerder", "urn:proef", null, List.of("*")),
                new Signaalinstellingen.Abonnement(true));
        abonnementen = new Abonnementen(store, proef.verzender, instellingen, Clock.systemUTC());
    }

    @AfterEach
    void einde() {
        server.stop(0);
    }

    @Test
    void eenAbonneeKrijgtWatHijVroegMetZijnEigenToken() {
        neem("0268", "eigen-token", "contactregister/JZ32");
        neem("0141", null, null);
        meld("contactregister-gewijzigd", "contactregister/JZ32/0268");
        meld("contactregister-gewijzigd", "contactregister/JZ321");
        meld("contactregister-gewijzigd", "contactregister/JZ14");
        meld("termijn-verlopen", "termijn/1");
        abonnementen.verzend();

        assertThat(ontvangen)
                .containsExactlyInAnyOrder(
                        "0268 contactregister/JZ32/0268",
                        "0141 contactregister/JZ32/0268",
                        "0141 contactregister/JZ321",
                        "0141 contactregister/JZ14");
        assertThat(tokens).containsOnlyOnce("Bearer eigen-token").doesNotContain("Bearer van de beheerder");
    }

    @Test
    void hetTokenStaatNietLeesbaarInDeDatabase() {
        neem("0268", "eigen-token", null);

        assertThat(proef.jdbc
                        .sql("select encode(token, 'escape') || row_to_json(a) from abonnement a")
                        .query(String.class)
                        .single())
                .doesNotContain("eigen-token");
        assertThat(store.van("0268").getFirst().token()).isEqualTo("eigen-token");
        assertThat(store.van("0268").toString()).doesNotContain("eigen-token");
    }

    @Test
    void eenStoringBijDeEenHoudtDeAnderNietOpEnKomtTerug() {
        neem("0268", null, null);
        neem("0141", null, null);
        antwoorden.add(503);
        meld("contactregister-gewijzigd", "contactregister/JZ32");
        abonnementen.verzend();
        assertThat(ontvangen).hasSize(2);
        abonnementen.verzend();
        assertThat(ontvangen).hasSize(2);
        proef.spoelVooruit();
        abonnementen.verzend();
        assertThat(ontvangen).hasSize(3);
        proef.spoelVooruit();
        abonnementen.verzend();
        assertThat(ontvangen).hasSize(3);
    }

    @Test
    void wie410AntwoordtKrijgtNietsMeer() {
        neem("0268", null, null);
        antwoorden.add(410);
        meld("contactregister-gewijzigd", "contactregister/JZ32");
        meld("contactregister-gewijzigd", "contactregister/JZ32");
        abonnementen.verzend();
        meld("contactregister-gewijzigd", "contactregister/JZ32");
        abonnementen.verzend();

        assertThat(ontvangen).hasSize(1);
        assertThat(store.van("0268")).isEmpty();
        assertThat(proef.jdbc
                        .sql("select count(*) from signaal_verzending")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void eenTokenDatNietTeLezenIsHoudtDeAnderNietOp() {
        neem("0268", "eigen-token", null);
        neem("0141", null, null);
        proef.jdbc
                .sql("update abonnement set sleutel = 'weg' where deelnemer = '0268'")
                .update();
        meld("contactregister-gewijzigd", "contactregister/JZ32");
        abonnementen.verzend();

        assertThat(ontvangen).containsExactly("0141 contactregister/JZ32");
    }

    @Test
    void naHetEindeGaatOokWatWachtteNietMeerWeg() {
        var abonnement = neem("0268", null, null);
        meld("contactregister-gewijzigd", "contactregister/JZ32");

        assertThat(abonnementen.beeindig(abonnement.id(), "0141")).isFalse();
        assertThat(abonnementen.beeindig(abonnement.id(), "0268")).isTrue();
        assertThat(abonnementen.beeindig(abonnement.id(), "0268")).isFalse();
        abonnementen.verzend();
        assertThat(ontvangen).isEmpty();
        assertThat(proef.statussen(abonnement.kanaal())).containsExactly("INGETROKKEN");
    }

    @Test
    void eenAdresInHetEigenNetIsAlleenGoedAlsDatMag() {
        assertThat(Doeladres.bezwaar(URI.create("http://127.0.0.1:8080/x"), true))
                .isNull();
        for (String adres : List.of(
                "http://192.0.2.1/x",
                "https://127.0.0.1/x",
                "https://10.0.0.8/x",
                "https://169.254.169.254/latest",
                "https://[::1]/x",
                "https://[fd00::1]/x",
                "https://100.64.0.1/x",
                "https://localhost/x",
                "https://naam:wachtwoord@192.0.2.1/x",
                "https://192.0.2.1/x#y",
                "file:///etc/hostname",
                "mailto:x@y.example")) {
            assertThat(Doeladres.bezwaar(URI.create(adres), false)).as(adres).isNotNull();
        }
        assertThat(Doeladres.bezwaar(URI.create("https://192.0.2.1/x"), false)).isNull();
    }

    private Abonnement neem(String deelnemer, String token, String onderwerp) {
        var adres = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + deelnemer);
        var abonnement = new Abonnement(
                UUID.randomUUID(),
                deelnemer,
                adres,
                token,
                List.of("contactregister-gewijzigd"),
                onderwerp,
                Instant.parse("2026-11-23T10:00:00Z"));
        abonnementen.voegToe(abonnement);
        return abonnement;
    }

    private void meld(String soort, String onderwerp) {
        proef.register.meld(List.of(new Meldingen.Melding(soort, null, null, onderwerp, "Er is iets gewijzigd.")));
    }

    private void ontvang(HttpExchange ruil) throws IOException {
        var event = new ObjectMapper().readTree(ruil.getRequestBody());
        ontvangen.add(ruil.getRequestURI().getPath().substring(1) + " "
                + event.path("subject").asText());
        tokens.add(String.valueOf(ruil.getRequestHeaders().getFirst("Authorization")));
        ruil.sendResponseHeaders(antwoorden.isEmpty() ? 204 : antwoorden.pop(), -1);
        ruil.close();
    }
}
