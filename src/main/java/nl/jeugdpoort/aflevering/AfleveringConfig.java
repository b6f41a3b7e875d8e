package nl.jeugdpoort.aflevering;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Afleverinstellingen.class)
class AfleveringConfig {}
