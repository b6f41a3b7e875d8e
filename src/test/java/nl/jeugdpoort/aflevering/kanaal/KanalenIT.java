package nl.jeugdpoort.aflevering.kanaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.Afleverproef;
import nl.jeugdpoort.aflevering.Proefbroker;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.aflevering.Proefontvanger;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jms.core.JmsTemplate;

class KanalenIT {

    private static final byte[] INHOUD = "<b>é\r\n</b>".getBytes(StandardCharsets.UTF_8);
    private static final String FO01 = """
            <StUF:Fo01Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>
            <StUF:berichtcode>Fo01</StUF:berichtcode>
            <StUF:zender><StUF:organisatie>JEUGDPOORT</StUF:organisatie><StUF:applicatie>jeugdpoort</StUF:applicatie></StUF:zender>
            <StUF:ontvanger><StUF:organisatie>0384</StUF:organisatie><StUF:applicatie>GGk</StUF:applicatie></StUF:ontvanger>
            <StUF:referentienummer>4e715bed-52d4-4051-b26d-cf528061ad04</StUF:referentienummer>
            <StUF:tijdstipBericht>20261101101730000</StUF:tijdstipBericht>
            <StUF:crossRefnummer>1b4e28ba-2fa1-4d2e-8f3a-9c2f5d3e7a01</StUF:crossRefnummer></StUF:stuurgegevens>
            <StUF:body><StUF:code>StUF055</StUF:code><StUF:plek>client</StUF:plek>
            <StUF:omschrijving>Berichtbody is niet conform schema in sectormodel</StUF:omschrijving></StUF:body>
            </StUF:Fo01Bericht>""";
    private static final String BV03 = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
            <StUF:Bv03Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>
            <StUF:berichtcode>Bv03</StUF:berichtcode>
            <StUF:zender><StUF:organisatie>0384</StUF:organisatie><StUF:applicatie>GGk</StUF:applicatie></StUF:zender>
            <StUF:ontvanger><StUF:organisatie>42420001</StUF:organisatie><StUF:applicatie>jeugdpoort</StUF:applicatie></StUF:ontvanger>
            <StUF:referentienummer>4e715bed-52d4-4051-b26d-cf528061ad05</StUF:referentienummer>
            <StUF:tijdstipBericht>20261101101730000</StUF:tijdstipBericht>
            <StUF:crossRefnummer>1b4e28ba-2fa1-4d2e-8f3a-9c2f5d3e7a01</StUF:crossRefnummer></StUF:stuurgegevens>
            </StUF:Bv03Bericht></soap:Body></soap:Envelope>""";

    private final Proefdeelnemers deelnemers = new Proefdeelnemers().met("42420001", new Uitkanaal.Postbus());
    private Proefbroker broker;
    private Afleverproef poort;

    @TempDir
    private Path data;

    @BeforeEach
    void start() throws Exception {
        broker = new Proefbroker();
        poort = new Afleverproef(
                ProefDatabase.nieuw(),
                broker.adres(),
                deelnemers,
                Map.of("jeugdpoort.data", data.toString(), "jeugdpoort.aflevering.pogingduur", "3s"));
    }

    @AfterEach
    void stop() throws Exception {
        poort.close();
        broker.close();
    }

    @Test
    void restCarriesTheBytesAndTellsWhatTheyAre() throws Exception {
        try (var partner = new Proefontvanger()) {
            Bericht bericht = voor(partner.uit());

            assertThat(bezorg(bericht)).isEqualTo(new Uitkomst.Bezorgd());

            var post = partner.ontvangen.getFirst();
            assertThat(post.inhoud()).isEqualTo(INHOUD);
            assertThat(post.sleutel()).isEqualTo(bericht.id().toString());
            assertThat(post.afzender()).isEqualTo("42420001");
            assertThat(post.mediatype()).isEqualTo("application/xml");
            assertThat(post.inlog())
                    .isEqualTo("Basic "
                            + Base64.getEncoder().encodeToString("poort:geheim".getBytes(StandardCharsets.US_ASCII)));
        }
    }

    @Test
    void restToNobodyOrWithARedirectIsTemporary() throws Exception {
        assertThat(bezorg(voor(new Uitkanaal.Rest("http://127.0.0.1:1/", null, null))))
                .isInstanceOf(Uitkomst.Tijdelijk.class);
        try (var partner = new Proefontvanger().antwoordt(post -> 302)) {
            assertThat(bezorg(voor(partner.uit()))).isInstanceOf(Uitkomst.Tijdelijk.class);
            assertThat(partner.ontvangen).hasSize(1);
        }
    }

    @Test
    void restTellsARefusalAsProblemJson() throws Exception {
        try (var partner = new Proefontvanger()) {
            deelnemers.met("0384", partner.uit());
            Bericht fout = fo01();

            assertThat(bezorg(fout)).isEqualTo(new Uitkomst.Bezorgd());

            assertThat(partner.ontvangen.getFirst().mediatype()).isEqualTo("application/problem+json");
            assertThat(new String(partner.ontvangen.getFirst().inhoud(), StandardCharsets.UTF_8))
                    .contains("\"status\":400", "\"ketencode\":\"StUF055\"", "1b4e28ba-2fa1-4d2e-8f3a-9c2f5d3e7a01");
        }
    }

    @Test
    void theQueueHoldsAMessageOnceHoweverOftenItIsSent() throws Exception {
        Bericht bericht = voor(new Uitkanaal.Jms());

        assertThat(bezorg(bericht)).isEqualTo(new Uitkomst.Bezorgd());
        assertThat(bezorg(bericht)).isEqualTo(new Uitkomst.Bezorgd());

        var jms = new JmsTemplate(poort.bean(ConnectionFactory.class));
        jms.setReceiveTimeout(500);
        var gekregen = (BytesMessage) jms.receive("jeugdpoort.uit.0384");
        assertThat(gekregen.getBody(byte[].class)).isEqualTo(INHOUD);
        assertThat(gekregen.getStringProperty("berichtId"))
                .isEqualTo(bericht.id().toString());
        assertThat(gekregen.getStringProperty("berichtsoort")).isEqualTo("JW301");
        assertThat(gekregen.getStringProperty("afzender")).isEqualTo("42420001");
        assertThat(gekregen.getJMSDeliveryMode()).isEqualTo(DeliveryMode.PERSISTENT);
        assertThat(jms.receive("jeugdpoort.uit.0384")).isNull();
    }

    @Test
    void aBrokerThatIsGoneIsTemporary() throws Exception {
        Bericht bericht = voor(new Uitkanaal.Jms());
        broker.close();

        assertThat(bezorg(bericht)).isInstanceOf(Uitkomst.Tijdelijk.class);
    }

    @Test
    void theFolderHoldsOneWholeFileHoweverOftenItIsWritten() throws Exception {
        Bericht bericht = voor(new Uitkanaal.Map());

        assertThat(bezorg(bericht)).isEqualTo(new Uitkomst.Bezorgd());
        assertThat(bezorg(bericht)).isEqualTo(new Uitkomst.Bezorgd());

        assertThat(bestanden(data.resolve("uit/0384"))).containsExactly(naam(bericht, ".xml"));
        assertThat(data.resolve("uit/0384").resolve(naam(bericht, ".xml"))).hasBinaryContent(INHOUD);
    }

    @Test
    void theFolderTellsARefusalAsJson() throws Exception {
        deelnemers.met("0384", new Uitkanaal.Map());
        Bericht fout = fo01();

        bezorg(fout);

        assertThat(bestanden(data.resolve("uit/0384"))).containsExactly(naam(fout, ".fout.json"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsTemporary() throws Exception {
        Files.writeString(Files.createDirectories(data.resolve("uit")).resolve("0384"), "in the way");

        assertThat(bezorg(voor(new Uitkanaal.Map()))).isInstanceOf(Uitkomst.Tijdelijk.class);
    }

    @Test
    void sftpUploadsUnderATemporaryNameAndReplacesOnRepeat() throws Exception {
        KeyPair sleutel = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        try (var partner = new Proefsftp(data.resolve("sftp"), sleutel.getPublic())) {
            Bericht bericht = voor(partner.uit("geheim"));

            assertThat(bezorg(bericht)).isEqualTo(new Uitkomst.Bezorgd());
            assertThat(bezorg(bericht)).isEqualTo(new Uitkomst.Bezorgd());

            assertThat(bestanden(partner.map)).containsExactly(naam(bericht, ".xml"));
            assertThat(partner.map.resolve(naam(bericht, ".xml"))).hasBinaryContent(INHOUD);
        }
    }

    @Test
    void sftpLogsInWithAPrivateKeyToo() throws Exception {
        KeyPair sleutel = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(sleutel.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        try (var partner = new Proefsftp(data.resolve("sftp"), sleutel.getPublic())) {
            assertThat(bezorg(voor(partner.uit(pem)))).isEqualTo(new Uitkomst.Bezorgd());
        }
    }

    @Test
    void sftpSendsNothingToAServerWithAnotherKeyOrToWhoDoesNotLetUsIn() throws Exception {
        KeyPair sleutel = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        String vreemd =
                "partner.example ssh-ed25519 " + "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";
        try (var partner = new Proefsftp(data.resolve("sftp"), sleutel.getPublic())) {
            assertThat(bezorg(voor(partner.uit("geheim", vreemd)))).isInstanceOf(Uitkomst.Tijdelijk.class);
            assertThat(bezorg(voor(partner.uit("verkeerd")))).isInstanceOf(Uitkomst.Tijdelijk.class);
            assertThat(bestanden(partner.map)).isEmpty();
        }
    }

    @Test
    void soapCarriesAHeenberichtAsDi01AndARefusalAsFo01() throws Exception {
        AtomicReference<String> actie = new AtomicReference<>();
        AtomicReference<String> gekregen = new AtomicReference<>();
        HttpServer partner = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        partner.createContext("/", verzoek -> {
            actie.set(verzoek.getRequestHeaders().getFirst("SOAPAction"));
            gekregen.set(new String(verzoek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] bv03 = BV03.getBytes(StandardCharsets.UTF_8);
            verzoek.sendResponseHeaders(200, bv03.length);
            verzoek.getResponseBody().write(bv03);
            verzoek.close();
        });
        partner.start();
        var uit = new Uitkanaal.Soap("http://127.0.0.1:" + partner.getAddress().getPort() + "/", null, null);
        try {
            Bericht heen = voor(uit);
            assertThat(bezorg(heen)).isEqualTo(new Uitkomst.Bezorgd());
            assertThat(actie.get()).endsWith("ggk_Di01\"");
            assertThat(gekregen.get())
                    .contains(
                            heen.referentienummer().toString(),
                            Base64.getEncoder().encodeToString(INHOUD));

            assertThat(bezorg(fo01())).isEqualTo(new Uitkomst.Bezorgd());
            assertThat(actie.get()).endsWith("Fo01\"");
            assertThat(gekregen.get()).contains("StUF055");
        } finally {
            partner.stop(0);
        }
    }

    private Bericht voor(Uitkanaal uit) {
        deelnemers.met("0384", uit);
        return poort.bericht("42420001", "0384", "ijw/3.2", "JW301", INHOUD);
    }

    private Bericht fo01() {
        return poort.bericht("42420001", "0384", "stuf/0301", "Fo01", FO01.getBytes(StandardCharsets.UTF_8));
    }

    private Uitkomst bezorg(Bericht bericht) {
        var naar = deelnemers.vind(bericht.kop().ontvanger()).orElseThrow();
        var inhoud = poort.inhoud(bericht);
        return poort.bean(Bezorgers.class).bezorg(Afleverkanaal.van(naar.uit()), new Zending(bericht, naar, inhoud));
    }

    private static String naam(Bericht bericht, String extensie) {
        return bericht.kop().berichtsoort() + "-42420001-" + bericht.kop().identificatie() + "-"
                + bericht.id().toString().substring(0, 8) + extensie;
    }

    private static List<String> bestanden(Path map) throws Exception {
        try (var alle = Files.list(map)) {
            return alle.map(p -> p.getFileName().toString()).toList();
        }
    }
}
