package nl.jeugdpoort.ingreep.greep;

import nl.jeugdpoort.ingreep.Actie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two actions are one and the same but for whom they free. */
@Configuration(proxyBeanMethods = false)
class Grepenkast {

    @Bean
    Greep hervatten(Zetter zetter) {
        return new Heropenen(Actie.HERVATTEN, zetter);
    }

    @Bean
    Greep vrijgeven(Zetter zetter) {
        return new Heropenen(Actie.VRIJGEVEN, zetter);
    }
}
