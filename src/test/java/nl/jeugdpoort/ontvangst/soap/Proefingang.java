package nl.jeugdpoort.ontvangst.soap;

import jakarta.servlet.Filter;
import java.time.Clock;
import nl.jeugdpoort.stuf.Enveloppen;
import nl.jeugdpoort.stuf.StufZender;
import nl.jeugdpoort.toegang.Aanroeper;
import org.apache.cxf.spring.boot.autoconfigure.CxfAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The real SOAP endpoint on a port of its own, with nothing behind the door but a memory. */
record Proefingang(ServletWebServerApplicationContext context, Proefdeur deur) {

    static Proefingang start() {
        var context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Instellingen.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "spring.config.location=classpath:/config/application.yaml",
                        "cxf.path=/soap")
                .run("--server.port=0");
        return new Proefingang(context, context.getBean(Proefdeur.class));
    }

    String url() {
        return "http://127.0.0.1:" + context.getWebServer().getPort() + "/soap/ggk0210";
    }

    StufZender zender() {
        return context.getBean(StufZender.class);
    }

    void stop() {
        context.close();
    }

    @ImportAutoConfiguration({ServletWebServerFactoryAutoConfiguration.class, CxfAutoConfiguration.class})
    @Import({GgkConfig.class, Enveloppen.class, StufZender.class})
    static class Instellingen {

        @Bean
        Proefdeur deur() {
            return new Proefdeur();
        }

        @Bean
        Clock klok() {
            return Clock.systemUTC();
        }

        @Bean
        Filter aangemeld() {
            return (verzoek, antwoord, keten) -> {
                SecurityContextHolder.getContext()
                        .setAuthentication(new TestingAuthenticationToken(Aanroeper.deelnemer("0384"), null));
                try {
                    keten.doFilter(verzoek, antwoord);
                } finally {
                    SecurityContextHolder.clearContext();
                }
            };
        }
    }
}
