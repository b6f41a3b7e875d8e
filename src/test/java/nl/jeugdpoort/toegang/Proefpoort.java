package nl.jeugdpoort.toegang;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.instelling.Configuratiemap;
import nl.jeugdpoort.standaard.Standaardmappen;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The gateway's door on a real Tomcat, without database, queue and routes: only participants, access and three calls. No stereotype, so that a test that scans the whole gateway does not find it. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration",
            "org.springframework.boot.autoconfigure.jms.artemis.ArtemisAutoConfiguration",
            "org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration",
            "org.apache.camel.spring.boot.CamelAutoConfiguration",
            "org.apache.cxf.spring.boot.autoconfigure.CxfAutoConfiguration",
            "org.apache.cxf.spring.boot.autoconfigure.micrometer.MicrometerMetricsAutoConfiguration"
        })
@ComponentScan(basePackageClasses = {Deelnemers.class, Standaardmappen.class, Configuratiemap.class, Aanroeper.class})
class Proefpoort {

    @Bean
    Clock klok() {
        return Clock.systemUTC();
    }

    @RestController
    static class Proefaanroepen {

        @GetMapping("/api/v1/dingen")
        ResponseEntity<Lijst<Integer>> dingen(Bladzijde bladzijde, @RequestParam(required = false) String geldigVanaf) {
            return bladzijde.antwoord(IntStream.range(0, 7)
                    .skip(bladzijde.offset())
                    .limit(bladzijde.limiet())
                    .boxed()
                    .toList());
        }

        @GetMapping("/api/v1/wie-ben-ik")
        Aanroeper wie(Aanroeper aanroeper) {
            return aanroeper;
        }

        @GetMapping("/api/v1/dingen/{id}")
        Aanroeper ding(@PathVariable int id) {
            throw new Weigering(
                    409, "ding-bezet", "BRS20", "Het ding is bezet", "Kies een ander ding.", List.of("een bevinding"));
        }

        @DeleteMapping("/api/v1/dingen/{id}")
        void weg(@PathVariable int id) {
            throw new IllegalStateException("geheim: wachtwoord van de database");
        }

        @PostMapping(path = "/api/v1/dingen", consumes = "application/json", produces = "application/json")
        List<Integer> nieuw(@RequestBody List<Integer> dingen) {
            return dingen;
        }

        @PostMapping(path = "/api/v1/stromen", consumes = "application/xml")
        long stroom(InputStream inhoud) throws IOException {
            return inhoud.transferTo(java.io.OutputStream.nullOutputStream());
        }

        @PostMapping("/soap/proef")
        String soap(Aanroeper aanroeper) {
            return aanroeper.code();
        }
    }
}
