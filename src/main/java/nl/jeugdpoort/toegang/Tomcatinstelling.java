package nl.jeugdpoort.toegang;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Sets what Tomcat has no property for. */
@Component
class Tomcatinstelling implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    @Override
    public void customize(TomcatServletWebServerFactory fabriek) {
        fabriek.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost gastheer) {
                gastheer.setErrorReportValveClass(Probleemvalve.class.getName());
            }
        });
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
