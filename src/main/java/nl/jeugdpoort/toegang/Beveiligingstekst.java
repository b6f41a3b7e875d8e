package nl.jeugdpoort.toegang;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells who finds a weakness where to report it (RFC 9116). */
@RestController
class Beveiligingstekst {

    static final String ADRES = "/.well-known/security.txt";
    private static final int HALF_JAAR = 180;

    private final Toegangsinstellingen instellingen;
    private final Clock klok;

    Beveiligingstekst(Toegangsinstellingen instellingen, Clock klok) {
        this.instellingen = instellingen;
        this.klok = klok;
    }

    @GetMapping(path = ADRES, produces = MediaType.TEXT_PLAIN_VALUE + ";charset=utf-8")
    String tekst() {
        var melden = instellingen.kwetsbaarheden();
        String contact =
                melden.contact().isBlank() ? "mailto:" + instellingen.contact().email() : melden.contact();
        LocalDate tot = melden.geldigTot() == null
                ? LocalDate.ofInstant(klok.instant(), ZoneOffset.UTC).plusDays(HALF_JAAR)
                : melden.geldigTot();
        return """
                Contact: %s
                Expires: %sT23:59:59Z
                Preferred-Languages: nl, en
                """.formatted(contact, tot);
    }
}
