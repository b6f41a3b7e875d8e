package nl.jeugdpoort.termijn;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The clock of all business time: the real one in production, one that can be moved in the demo setting. */
@Configuration(proxyBeanMethods = false)
class Klokconfig {

    @Bean
    @Profile("productie")
    Clock klok() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("!productie")
    VerzetbareKlok verzetbareKlok() {
        return new VerzetbareKlok(Clock.systemUTC());
    }
}
