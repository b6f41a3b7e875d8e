package nl.jeugdpoort.console.termijnen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdpoort.contact.Contact;
import nl.jeugdpoort.contact.Contacten;
import nl.jeugdpoort.contact.Functie;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.termijn.TermijnOverzicht;
import org.springframework.stereotype.Component;

/** Finds where a party that must act reads its mail: its own mail channel, or whom the contact register of the region names for it. */
@Component
class Adresboek {

    private static final List<Functie> WIE = List.of(Functie.REGIONALE_CONTACTPERSOON, Functie.TEAMLEIDER);

    private final Deelnemers deelnemers;
    private final Regios regios;
    private final Contacten contacten;

    Adresboek(Deelnemers deelnemers, Regios regios, Contacten contacten) {
        this.deelnemers = deelnemers;
        this.regios = regios;
        this.contacten = contacten;
    }

    Optional<String> van(TermijnOverzicht termijn, LocalDate vandaag) {
        return deelnemers
                .vind(termijn.deelnemer())
                .map(Deelnemer::uit)
                .filter(Uitkanaal.Mail.class::isInstance)
                .map(uit -> ((Uitkanaal.Mail) uit).adres())
                .or(() -> uitRegister(termijn, vandaag));
    }

    private Optional<String> uitRegister(TermijnOverzicht termijn, LocalDate vandaag) {
        return Stream.of(termijn.deelnemer(), termijn.tegenpartij())
                .flatMap(code -> regios.vanGemeente(code).stream())
                .map(Regio::cbsJeugdregio)
                .distinct()
                .flatMap(regio ->
                        WIE.stream().flatMap(functie -> contacten.voor(regio, null, functie, vandaag).stream()))
                .filter(contact -> contact.sleutel().organisatie().equals(termijn.deelnemer()))
                .map(Contact::persoon)
                .map(Contact.Persoon::email)
                .filter(adres -> adres != null)
                .findFirst();
    }
}
