package nl.jeugdpoort.aflevering.kanaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.jms.ConnectionFactory;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aflevering.Afleverproef;
import nl.jeugdpoort.aflevering.Kanaalproef;
import nl.jeugdpoort.aflevering.Proefbroker;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.aflevering.Proefverslag;
import nl.jeugdpoort.aflevering.Proefverslag.Stap;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jms.core.JmsTemplate;

/** Every way out is tried on a real server, and nobody gets anything that looks like a message. */
class KanaalproefIT {

    private final Proefdeelnemers deelnemers = new Proefdeelnemers();
    private GreenMail post;
    private Proefbroker broker;
    private Afleverproef poort;

    @TempDir
    private Path data;

    @BeforeEach
    void start() throws Exception {
        broker = new Proefbroker();
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        poort = new Afleverproef(
                ProefDatabase.nieuw(),
                broker.adres(),
                deelnemers,
                Map.of(
                        "jeugdpoort.data", data.toString(),
                        "jeugdpoort.aflevering.verbindtijd", "2s",
                        "jeugdpoort.aflevering.pogingduur", "3s",
                        "jeugdpoort.signaal.mail.server", "127.0.0.1",
                        "jeugdpoort.signaal.mail.poort", post.getSmtp().getPort()));
    }

    @AfterEach
    void stop() throws Exception {
        poort.close();
        post.stop();
        broker.close();
    }

    private Proefverslag proef(Uitkanaal uit) {
        var naar = deelnemers.met("0384", uit).vind("0384").orElseThrow();
        return poort.bean(Kanaalproef.class).proef(naar, "operator");
    }

    private static Stap laatste(Proefverslag verslag) {
        return verslag.stappen().getLast();
    }

    private static List<String> bestanden(Path map) throws Exception {
        try (var paden = Files.list(map)) {
            return paden.map(pad -> pad.getFileName().toString()).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "204, true, De server antwoordt",
        "405, true, De server antwoordt",
        "401, false, gebruiker en wachtwoord",
        "404, false, Kijk of het pad klopt",
        "302, false, stel het nieuwe adres in",
        "503, false, meldt een storing"
    })
    void een_http_adres_krijgt_een_vraag_zonder_inhoud_en_het_antwoord_zegt_wat_te_doen(
            int status, boolean gelukt, String zin) throws Exception {
        List<String> vragen = new CopyOnWriteArrayList<>();
        HttpServer partner = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        partner.createContext("/", verzoek -> {
            vragen.add(
                    verzoek.getRequestMethod() + " " + verzoek.getRequestBody().readAllBytes().length);
            verzoek.sendResponseHeaders(status, -1);
            verzoek.close();
        });
        partner.start();
        String url = "http://127.0.0.1:" + partner.getAddress().getPort() + "/soap";
        try {
            Proefverslag rest = proef(new Uitkanaal.Rest(url, "poort", "geheim"));
            Proefverslag soap = proef(new Uitkanaal.Soap(url, null, null));

            assertThat(rest.gelukt()).isEqualTo(gelukt);
            assertThat(soap.gelukt()).isEqualTo(gelukt);
            assertThat(laatste(soap).uitkomst()).contains(zin);
            assertThat(rest.toString()).doesNotContain("geheim");
            assertThat(vragen).containsExactly("OPTIONS 0", "OPTIONS 0");
        } finally {
            partner.stop(0);
        }
    }

    @Test
    void wie_er_niet_is_of_geen_tls_spreekt_wordt_uitgelegd() throws Exception {
        Proefverslag weg = proef(new Uitkanaal.Rest("http://127.0.0.1:1/", null, null));
        assertThat(laatste(weg).uitkomst()).contains("De verbinding wordt geweigerd");
        assertThat(weg.stappen()).hasSize(2);

        Proefverslag onbekend = proef(new Uitkanaal.Rest("https://bestaat-niet.invalid/", null, null));
        assertThat(laatste(onbekend).uitkomst()).contains("De naam is niet bekend");

        HttpServer partner = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        partner.start();
        Proefverslag plat = proef(
                new Uitkanaal.Soap("https://127.0.0.1:" + partner.getAddress().getPort() + "/", null, null));
        partner.stop(0);
        assertThat(laatste(plat).wat()).contains("TLS");
        assertThat(laatste(plat).uitkomst()).contains("spreekt op deze poort geen TLS");
    }

    @Test
    void bij_sftp_wordt_ingelogd_geschreven_en_weer_weggehaald() throws Exception {
        var sleutel = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        try (var partner = new Proefsftp(data.resolve("sftp"), sleutel.getPublic())) {
            Proefverslag goed = proef(partner.uit("geheim"));
            assertThat(goed.gelukt()).as(goed.toString()).isTrue();
            assertThat(goed.stappen()).hasSize(5);
            assertThat(bestanden(partner.map)).isEmpty();

            assertThat(laatste(proef(partner.uit("verkeerd"))).uitkomst()).contains("neemt de inlog niet aan");
            String vreemd = "x ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";
            assertThat(laatste(proef(partner.uit("geheim", vreemd))).uitkomst()).contains("een andere sleutel");
        }
    }

    @Test
    void in_een_map_blijft_niets_staan() throws Exception {
        assertThat(proef(new Uitkanaal.Map()).gelukt()).isTrue();
        assertThat(bestanden(data.resolve("uit/0384"))).isEmpty();
        Files.delete(data.resolve("uit/0384"));
        Files.writeString(data.resolve("uit/0384"), "in de weg");
        assertThat(laatste(proef(new Uitkanaal.Map())).uitkomst()).contains("niet te beschrijven");
    }

    @Test
    void in_een_wachtrij_komt_niets_bij() {
        Proefverslag leeg = proef(new Uitkanaal.Jms());
        assertThat(laatste(leeg).uitkomst()).contains("er wacht niets");
        var jms = new JmsTemplate(poort.bean(ConnectionFactory.class));
        jms.convertAndSend("jeugdpoort.uit.0384", "bericht");
        assertThat(laatste(proef(new Uitkanaal.Jms())).uitkomst()).contains("wacht 1 bericht");
        jms.setReceiveTimeout(500);
        assertThat(jms.receiveAndConvert("jeugdpoort.uit.0384")).isEqualTo("bericht");
        assertThat(jms.receive("jeugdpoort.uit.0384")).isNull();
    }

    @Test
    void per_mail_gaat_een_mail_die_zegt_dat_het_een_proef_is() throws Exception {
        assertThat(proef(new Uitkanaal.Mail("postbus@example.org", 7)).gelukt()).isTrue();
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(post.getReceivedMessages()[0].getSubject()).isEqualTo("Proefmail van jeugdpoort");
        assertThat(post.getReceivedMessages()[0].getContent().toString()).contains("Dit is een proef");
    }

    @Test
    void de_postbus_zegt_wat_er_ligt_en_de_laatste_tien_verslagen_blijven() {
        deelnemers.met("0384", new Uitkanaal.Postbus()).met("42420001", new Uitkanaal.Postbus());
        poort.verstuur("42420001", "0384");
        for (int i = 0; i < 12; i++) {
            assertThat(laatste(proef(new Uitkanaal.Postbus())).uitkomst()).contains("ligt 1 bericht");
        }
        var verslagen = poort.bean(Kanaalproef.class).laatste("0384");
        assertThat(verslagen).hasSize(10).allSatisfy(v -> assertThat(v.door()).isEqualTo("operator"));
        assertThat(verslagen).isSortedAccordingTo((a, b) -> b.begonnenOp().compareTo(a.begonnenOp()));
        assertThat(poort.bean(Kanaalproef.class).laatste("42420001")).isEmpty();
    }
}
