package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import nl.jeugdpoort.Jeugdpoort;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import proefstandaard.Proefstandaard;

/** The whole gateway, with a second standard, started once for all stories, with the systems of partners around it. */
final class Proefpoort {

    private static final String KLOK = "/api/v1/klok";
    private static Proefpoort enige;

    final StufPartner stufGemeente = new StufPartner("0268");
    final StufPartner stufGemeenteDieZelfAntwoordt = new StufPartner("0244");
    final RestPartner restAanbieder = new RestPartner("42420011");
    final JmsPartner jmsGemeente = new JmsPartner("0232");
    final JmsPartner jmsAanbieder = new JmsPartner("42420012");
    final MapPartner mapGemeente = new MapPartner("0246");
    final MapPartner mapAanbieder = new MapPartner("42420013");
    final SftpPartner sftpGemeente;
    final SftpPartner sftpAanbieder;
    final PostbusPartner postbusGemeente = new PostbusPartner("0384");
    final PostbusPartner postbusAanbieder = new PostbusPartner("42420001");
    final PostbusPartner postbusGemeenteDieZelfAntwoordt = new PostbusPartner("0153");
    final PostbusPartner mailGemeente =
            new PostbusPartner("0213", "{kanaal: mail, adres: postbus@brummen.example, dagen: 7}");
    final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final Poortadres adres;
    private ServletWebServerApplicationContext context;

    private Proefpoort() throws Exception {
        Path hier = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "verhaal");
        Path sftp = Files.createDirectories(hier.resolve("sftp"));
        sftpGemeente = new SftpPartner("0262", sftp);
        sftpAanbieder = new SftpPartner("42420014", sftp);
        schrijfConfig(hier.resolve("config"));
        post.start();
        adres = start(hier);
        for (Partner partner : alle()) {
            partner.begin(adres);
        }
    }

    /** The gateway; starts it when no story did so before. */
    static synchronized Proefpoort draait() {
        if (enige == null) {
            try {
                enige = new Proefpoort();
            } catch (Exception e) {
                throw new AssertionError("The gateway does not start", e);
            }
        }
        return enige;
    }

    Poortadres adres() {
        return adres;
    }

    /** A part of the gateway itself, for what no partner can do. */
    <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    /** All of a kind, in order. */
    <T> List<T> alle(Class<T> soort) {
        return context.getBeanProvider(soort).orderedStream().toList();
    }

    Klant als(String wie) {
        return Klant.als(wie, adres.http());
    }

    Klant operator() {
        return als("operator");
    }

    /** What the gateway knows of a message, as its operator sees it. */
    Dossier dossier(String afzender, String berichtsoort, String identificatie) {
        return Dossier.van(operator(), afzender, berichtsoort, identificatie);
    }

    Instant nu() {
        return Instant.parse(operator().haal(KLOK).json().path("nu").asText());
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(nu(), ZoneId.of("Europe/Amsterdam"));
    }

    void zetKlokOp(Instant moment) {
        assertThat(operator().put(KLOK, "{\"nu\": \"" + moment + "\"}").status())
                .isEqualTo(200);
    }

    void zetKlokGelijk() {
        assertThat(operator().put(KLOK, "{\"nu\": null}").status()).isEqualTo(200);
    }

    /** Waits until the operator has a mail of this kind about this message. */
    void krijgtMail(String soort, String berichtId) {
        await("mail " + soort + " over " + berichtId)
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        Arrays.stream(post.getReceivedMessages()).anyMatch(mail -> gaatOver(mail, soort, berichtId)));
    }

    private static boolean gaatOver(MimeMessage mail, String soort, String berichtId) {
        String geheel = GreenMailUtil.getWholeMessage(mail);
        return geheel.contains("Subject: Jeugdpoort: " + soort + "\r\n") && geheel.contains(berichtId);
    }

    private List<Partner> alle() {
        return List.of(
                stufGemeente,
                stufGemeenteDieZelfAntwoordt,
                restAanbieder,
                jmsGemeente,
                jmsAanbieder,
                mapGemeente,
                mapAanbieder,
                sftpGemeente,
                sftpAanbieder,
                postbusGemeente,
                postbusAanbieder,
                postbusGemeenteDieZelfAntwoordt,
                mailGemeente);
    }

    private void schrijfConfig(Path map) throws IOException {
        Proefconfig config = Proefconfig.in(map);
        config.voegToe(alle());
        config.voegToe(stufGemeenteDieZelfAntwoordt, "zelf");
        config.voegToe(postbusGemeenteDieZelfAntwoordt, "zelf");
        Voorbereiders.in(config);
    }

    private Poortadres start(Path hier) throws IOException {
        int jms = vrijePoort();
        Path data = hier.resolve("data");
        context = (ServletWebServerApplicationContext) new SpringApplication(Jeugdpoort.class, Proefstandaard.class)
                .run(
                        "--server.port=0",
                        "--jeugdpoort.data=" + data,
                        "--jeugdpoort.config=" + hier.resolve("config"),
                        "--jeugdpoort.standaarden=" + Proefstandaard.MAP,
                        "--jeugdpoort.broker.poort=" + jms,
                        "--jeugdpoort.ontvangst.sftp-pauze=300",
                        "--jeugdpoort.signaal.mail.server=127.0.0.1",
                        "--jeugdpoort.signaal.mail.poort=" + post.getSmtp().getPort(),
                        "--jeugdpoort.signaal.mail.aan=beheer@example.org",
                        "--jeugdpoort.toegang.publiek-adres=https://poort.example.org");
        return new Poortadres(context.getWebServer().getPort(), jms, data);
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket proef = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return proef.getLocalPort();
        }
    }
}
