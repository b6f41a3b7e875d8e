package nl.jeugdpoort.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.ssl.SslBundles;

class StufZenderTest {

    private final ConcurrentHashMap<String, String> gezien = new ConcurrentHashMap<>();
    private final StufZender zender =
            new StufZender(Proef.INSTELLINGEN, new StaticListableBeanFactory().getBeanProvider(SslBundles.class));
    private HttpServer partner;
    private int status = 200;
    private byte[] antwoord =
            Envelopschrijver.soap(Proef.ENVELOPPEN.bevestiging(Proef.di01().stuurgegevens()));
    private long traagheid;

    @BeforeEach
    void start() throws IOException {
        partner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        partner.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        partner.createContext("/ggk", this::antwoord);
        partner.start();
    }

    @AfterEach
    void stop() {
        partner.stop(0);
    }

    @Test
    void Bv03_betekent_afgeleverd() {
        assertThat(verzend()).isEqualTo(new Verzending.Afgeleverd());
        assertThat(gezien)
                .containsEntry("SOAPAction", "\"http://www.stufstandaarden.nl/koppelvlak/ggk0210/ggk_Di01\"")
                .containsEntry("Content-Type", "text/xml; charset=utf-8")
                .containsEntry("Authorization", "Basic anA6Z2VoZWlt");
        assertThat(gezien.get("body")).contains("<soap:Body><GGK:envelopHeenbericht-ggk_Di01");
    }

    @Test
    void Fo03_met_plek_client_is_een_blijvende_weigering() {
        antwoord = fo03("StUF010");
        status = 500;

        assertThat(verzend())
                .isEqualTo(new Verzending.Geweigerd(
                        "StUF010", "Combinatie van ontvangende organisatie, applicatie en administratie onbekend"));
    }

    @Test
    void Fo03_met_plek_server_mag_later_nog_eens() {
        antwoord = fo03("StUF046");
        status = 500;

        assertThat(verzend()).isEqualTo(new Verzending.Mislukt("StUF046 Opslaan bericht niet mogelijk"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 408, 429, 301})
    void een_storing_bij_de_partner_is_tijdelijk(int code) {
        antwoord = "<html>bezet</html>".getBytes(StandardCharsets.UTF_8);
        status = code;

        assertThat(verzend()).isInstanceOf(Verzending.Mislukt.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 413, 415})
    void een_verzoek_dat_de_partner_niet_wil_is_een_blijvende_weigering(int code) {
        antwoord = new byte[0];
        status = code;

        assertThat(verzend())
                .isInstanceOfSatisfying(
                        Verzending.Geweigerd.class,
                        geweigerd -> assertThat(geweigerd.code()).isEqualTo("HTTP " + code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "prima",
                "<ok/>",
                "<!DOCTYPE x><ok/>",
                "<StUF:Bv03Bericht xmlns:StUF='http://www.egem.nl/StUF/StUF0301'/>"
            })
    void een_antwoord_zonder_goede_Bv03_is_geen_aflevering(String onzin) {
        antwoord = onzin.getBytes(StandardCharsets.UTF_8);

        assertThat(verzend()).isInstanceOf(Verzending.Mislukt.class);
    }

    @Test
    void een_partner_die_niet_op_tijd_antwoordt_of_er_niet_is_is_een_tijdelijke_storing() {
        traagheid = 4_000;
        assertThat(verzend()).isInstanceOf(Verzending.Mislukt.class);

        partner.stop(0);
        assertThat(verzend()).isInstanceOf(Verzending.Mislukt.class);
    }

    @Test
    void een_bericht_dat_te_groot_is_wordt_niet_aangeboden() {
        Envelop.Vracht groot =
                new Envelop.Vracht(Proef.di01().stuurgegevens(), Proef.di01().versies(), new byte[19_000_000], null);

        assertThat(zender.verzend(url(), groot, Optional.empty()))
                .isEqualTo(new Verzending.Geweigerd("IB007", "Bericht is te groot"));
        assertThat(gezien).isEmpty();
    }

    private Verzending verzend() {
        return zender.verzend(url(), Proef.di01(), Optional.of(new Inlog("jp", "geheim")));
    }

    private URI url() {
        return URI.create("http://127.0.0.1:" + partner.getAddress().getPort() + "/ggk");
    }

    private static byte[] fo03(String code) {
        return Envelopschrijver.soap(Proef.ENVELOPPEN.nietOvergenomen(
                Proef.di01().stuurgegevens(), Foutmelding.van(StufFouten.van(code), "")));
    }

    private void antwoord(HttpExchange verkeer) throws IOException {
        for (String kop : new String[] {"SOAPAction", "Content-Type", "Authorization"}) {
            gezien.put(kop, verkeer.getRequestHeaders().getFirst(kop));
        }
        gezien.put("body", new String(verkeer.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        try {
            Thread.sleep(traagheid);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        verkeer.sendResponseHeaders(status, antwoord.length == 0 ? -1 : antwoord.length);
        verkeer.getResponseBody().write(antwoord);
        verkeer.close();
    }
}
