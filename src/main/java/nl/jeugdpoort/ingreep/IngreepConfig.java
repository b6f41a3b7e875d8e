package nl.jeugdpoort.ingreep;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Ingreepinstellingen.class)
class IngreepConfig {}
