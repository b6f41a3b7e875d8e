package nl.jeugdpoort.ontvangst.soap;

import jakarta.xml.ws.Endpoint;
import nl.jeugdpoort.stuf.Enveloppen;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.EndpointImpl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the service under {@code /soap/ggk0210}; {@code cxf.path} is {@code /soap}. */
@Configuration(proxyBeanMethods = false)
class GgkConfig {

    @Bean
    Endpoint ggk0210(Bus bus, Envelopdeur deur, Enveloppen enveloppen) {
        EndpointImpl eindpunt = new EndpointImpl(bus, new GgkIngang(deur, enveloppen));
        eindpunt.getInInterceptors().add(new Omvangsgrens());
        eindpunt.getInInterceptors().add(new HeelBericht());
        eindpunt.getOutFaultInterceptors().add(new Foutantwoord(enveloppen));
        eindpunt.publish("/ggk0210");
        return eindpunt;
    }
}
