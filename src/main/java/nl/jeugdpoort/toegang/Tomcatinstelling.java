package nl.jeugdpoort.toegang;

import java.nio.file.Path;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Sets what Tomcat has no property for. */
@Component
class Tomcatinstelling implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final Toegangsinstellingen instellingen;

    Tomcatinstelling(Toegangsinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    @Override
    public void customize(TomcatServletWebServerFactory fabriek) {
        fabriek.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost gastheer) {
                gastheer.setErrorReportValveClass(Probleemvalve.class.getName());
            }
        });
        if (!instellingen.intrekkingslijst().isBlank()) {
            fabriek.addConnectorCustomizers(this::controleerIntrekking);
        }
    }

    /** With a list, a certificate that is on it, or whose issuer has no fresh list, does not pass the handshake. */
    private void controleerIntrekking(Connector ingang) {
        String lijst = Path.of(instellingen.intrekkingslijst()).toAbsolutePath().toString();
        for (SSLHostConfig tls : ingang.findSslHostConfigs()) {
            tls.setRevocationEnabled(true);
            tls.setCertificateRevocationListFile(lijst);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
