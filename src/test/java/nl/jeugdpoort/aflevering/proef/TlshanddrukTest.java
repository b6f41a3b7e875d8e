package nl.jeugdpoort.aflevering.proef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import nl.jeugdpoort.aflevering.Afleverinstellingen;
import nl.jeugdpoort.deelnemer.Certificaatgezien;
import nl.jeugdpoort.deelnemer.Certificaatgezien.Kant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handshakes with a real TLS server whose certificate is two days old at most. */
class TlshanddrukTest {

    private static final char[] WACHTWOORD = "proefproef".toCharArray();

    private final List<Object> gemeld = new ArrayList<>();
    private final Netwerk netwerk = new Netwerk(new Afleverinstellingen(
            List.of(), 0, Duration.ofSeconds(3), Duration.ofSeconds(3), 1, Duration.ofSeconds(1)));
    private KeyStore sleutels;
    private HttpsServer server;

    @BeforeEach
    void start(@TempDir Path map) throws Exception {
        sleutels = sleutels(map.resolve("server.p12"));
        var eigen = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        eigen.init(sleutels, WACHTWOORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(eigen.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static KeyStore sleutels(Path bestand) throws Exception {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var proces = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "2",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=proef",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-keystore",
                        bestand.toString(),
                        "-storepass",
                        new String(WACHTWOORD))
                .inheritIO()
                .start();
        assertThat(proces.waitFor()).isZero();
        KeyStore uit = KeyStore.getInstance("PKCS12");
        try (InputStream bron = Files.newInputStream(bestand)) {
            uit.load(bron, WACHTWOORD);
        }
        return uit;
    }

    private Tlsgrond vertrouwt() throws Exception {
        KeyStore stam = KeyStore.getInstance("PKCS12");
        stam.load(null, null);
        stam.setCertificateEntry("server", sleutels.getCertificate("server"));
        var fabriek = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        fabriek.init(stam);
        return new Tlsgrond(null, (X509ExtendedTrustManager) fabriek.getTrustManagers()[0]);
    }

    private String geef(Tlsgrond grond, Clock klok) throws Proeffout {
        return new Tlshanddruk(netwerk, gemeld::add, klok)
                .geef("0384", "127.0.0.1", server.getAddress().getPort(), grond);
    }

    private Certificaatgezien gezien() throws Exception {
        var certificaat = (X509Certificate) sleutels.getCertificate("server");
        return new Certificaatgezien(
                "0384", Kant.SERVER, certificaat.getNotAfter().toInstant());
    }

    @Test
    void een_vertrouwde_server_zegt_tot_wanneer_zijn_certificaat_geldig_is() throws Exception {
        assertThat(geef(vertrouwt(), Clock.systemUTC())).startsWith("TLSv1.3. Het certificaat is geldig tot en met ");
        assertThat(gemeld).containsExactly(gezien());
    }

    @Test
    void ook_van_een_server_die_niet_wordt_vertrouwd_wordt_het_certificaat_gezien() throws Exception {
        assertThatThrownBy(() -> geef(Tlsgrond.vanJdk(), Clock.systemUTC()))
                .isInstanceOf(Proeffout.class)
                .hasMessageContaining("wordt niet vertrouwd");
        assertThat(gemeld).containsExactly(gezien());
    }

    @Test
    void een_verlopen_certificaat_wordt_bij_zijn_naam_genoemd() {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(30));
        assertThatThrownBy(() -> geef(Tlsgrond.vanJdk(), later))
                .isInstanceOf(Proeffout.class)
                .hasMessageContaining("is verlopen op");
    }
}
