package nl.jeugdpoort.aanmelding.levering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.jeugdpoort.contact.Contact;
import nl.jeugdpoort.contact.Contacten;
import nl.jeugdpoort.contact.Functie;
import org.springframework.stereotype.Component;

/** Who is to be addressed today, by the contact register. */
@Component
class Contactpersonen {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Contacten contacten;
    private final Clock klok;

    Contactpersonen(Contacten contacten, Clock klok) {
        this.contacten = contacten;
        this.klok = klok;
    }

    /** Those with this function, who is there first; for who is absent the back-up. */
    List<Contact> vandaag(Functie functie, String regio, String gemeente) {
        return contacten.voor(regio, gemeente, functie, vandaag());
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), NEDERLAND);
    }
}
