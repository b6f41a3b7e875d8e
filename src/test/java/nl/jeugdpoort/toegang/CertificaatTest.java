package nl.jeugdpoort.toegang;

import static nl.jeugdpoort.toegang.Proefklant.als;
import static nl.jeugdpoort.toegang.ToegangTest.probleem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = Proefpoort.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class CertificaatTest {

    @TempDir
    private static Path folder;

    private static Proefcertificaten certificaten;

    @LocalServerPort
    private int poort;

    @DynamicPropertySource
    static void tls(DynamicPropertyRegistry instellingen) throws Exception {
        certificaten = Proefcertificaten.maak(folder);
        instellingen.add("server.ssl.key-store", () -> certificaten.sleutels().toString());
        instellingen.add("server.ssl.key-store-password", () -> Proefcertificaten.WACHTWOORD);
        instellingen.add("server.ssl.key-alias", () -> "server");
        instellingen.add(
                "server.ssl.trust-store", () -> certificaten.vertrouwd().toString());
        instellingen.add("server.ssl.trust-store-password", () -> Proefcertificaten.WACHTWOORD);
        instellingen.add("server.ssl.client-auth", () -> "want");
        String lijst = certificaten.ingetrokken("ingetrokken").toString();
        instellingen.add("jeugdpoort.toegang.intrekkingslijst", () -> lijst);
    }

    @Test
    void een_certificaat_met_het_oin_van_een_deelnemer_is_genoeg() throws Exception {
        HttpResponse<String> antwoord = klant("diemen").haal("/api/v1/wie-ben-ik");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body())
                .isEqualTo("{\"code\":\"0384\",\"naam\":\"0384\",\"rol\":\"DEELNEMER\",\"namens\":[\"0384\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onbekend", "zonder-oin"})
    void een_certificaat_dat_geen_deelnemer_aanwijst_is_401_ook_met_een_goed_wachtwoord(String naam) throws Exception {
        probleem(klant(naam).haal("/api/v1/wie-ben-ik"), 401, "niet-aangemeld");
        probleem(klant(naam).haal("/api/v1/wie-ben-ik", "0384", "demo"), 401, "niet-aangemeld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vervalst", "ingetrokken"})
    void een_certificaat_van_een_vreemde_stam_of_dat_is_ingetrokken_komt_niet_door_de_handdruk(String naam) {
        assertThatThrownBy(() -> klant(naam).haal("/api/v1/wie-ben-ik")).isInstanceOf(IOException.class);
    }

    @Test
    void het_certificaat_gaat_voor_het_wachtwoord_van_een_ander() throws Exception {
        assertThat(klant("diemen")
                        .haal("/api/v1/wie-ben-ik", als("operator", "demo"))
                        .body())
                .contains("\"code\":\"0384\"");
    }

    @Test
    void zonder_certificaat_telt_het_wachtwoord() throws Exception {
        probleem(klant(null).haal("/api/v1/wie-ben-ik"), 401, "niet-aangemeld");
        assertThat(klant(null).haal("/api/v1/wie-ben-ik", "0200", "demo").statusCode())
                .isEqualTo(200);
    }

    @Test
    void een_oin_is_er_precies_een_van_twintig_tekens() {
        assertThat(Certificaattoegang.oin(new X500Principal("CN=x, SERIALNUMBER=00000099000000384000, O=y")))
                .isEqualTo("00000099000000384000");
        for (String fout : new String[] {
            "CN=x",
            "SERIALNUMBER=384",
            "CN=\"SERIALNUMBER=00000099000000384000\"",
            "SERIALNUMBER=00000099000000384000, SERIALNUMBER=00000099000000200000"
        }) {
            var onderwerp = new X500Principal(fout);
            assertThatThrownBy(() -> Certificaattoegang.oin(onderwerp)).isInstanceOf(BadCredentialsException.class);
        }
    }

    private Proefklant klant(String certificaat) throws Exception {
        var http = HttpClient.newBuilder()
                .sslContext(certificaten.als(certificaat))
                .build();
        return new Proefklant(http, "https://127.0.0.1:" + poort);
    }
}
