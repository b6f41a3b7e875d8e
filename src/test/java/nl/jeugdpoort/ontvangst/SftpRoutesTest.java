package nl.jeugdpoort.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.deelnemer.Uitkanaal.Sftp;
import org.apache.camel.CamelContext;
import org.apache.camel.ServiceStatus;
import org.apache.camel.StartupListener;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpRoutesTest {

    private final CamelContext camel = new DefaultCamelContext();
    private final Proefdeelnemers deelnemers = new Proefdeelnemers();
    private SftpRoutes routes;

    @BeforeEach
    void sjabloon(@TempDir Path data) throws Exception {
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                routeTemplate("sftp-ophalen")
                        .templateParameter("code")
                        .templateParameter("plaats")
                        .templateParameter("gebruiker")
                        .templateParameter("wachtwoord")
                        .templateParameter("hosts")
                        .from("direct:{{code}}")
                        .to("log:proef");
            }
        });
        routes = new SftpRoutes(deelnemers, camel, data);
        biedtAan("0384", "uit");
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    private void biedtAan(String code, String map) {
        deelnemers.met(
                code, new Sftp("127.0.0.1", 22, "in", map, "gebruiker", "wachtwoord", "127.0.0.1 ssh-ed25519 AAAA"));
    }

    @Test
    void wie_het_te_vroeg_vraagt_krijgt_de_route_de_keer_erna_en_dan_loopt_ze() throws Exception {
        camel.addStartupListener((StartupListener) (context, liepAl) -> {
            if (!liepAl) {
                routes.werkBij();
            }
        });
        camel.start();
        routes.werkBij();
        assertThat(status("0384")).isEqualTo(ServiceStatus.Started);
    }

    @Test
    void de_routes_zijn_die_van_de_configuratie_van_nu() throws Exception {
        camel.start();
        routes.werkBij();
        deelnemers.verwijder("0384");
        biedtAan("0200", "uit");
        routes.werkBij();
        assertThat(status("0384")).isNull();
        assertThat(status("0200")).isEqualTo(ServiceStatus.Started);
        biedtAan("0200", null);
        routes.werkBij();
        assertThat(status("0200")).isNull();
    }

    private ServiceStatus status(String code) {
        return camel.getRouteController().getRouteStatus("ontvangen-sftp-" + code);
    }
}
