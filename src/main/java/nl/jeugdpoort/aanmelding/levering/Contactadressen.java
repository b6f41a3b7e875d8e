package nl.jeugdpoort.aanmelding.levering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.jeugdpoort.aanmelding.levering.BestemmingStore.Namens;
import nl.jeugdpoort.aflevering.Mailadressen;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.contact.Contact;
import nl.jeugdpoort.contact.Functie;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.deelnemer.Regios;
import org.springframework.stereotype.Component;

/**
 * Whom to mail at a participant that gets a document of a case: those of its people who do the work for that gemeente and are there today,
 * for who is absent the back-up.
 */
@Component
class Contactadressen implements Mailadressen {

    private static final int HOOGSTENS = 10;
    private static final Set<String> DOCUMENTEN = Set.of("BEPALING", "AANMELDFORMULIER");

    private final BestemmingStore bestemmingen;
    private final Contactpersonen contacten;
    private final Regios regios;

    Contactadressen(BestemmingStore bestemmingen, Contactpersonen contacten, Regios regios) {
        this.bestemmingen = bestemmingen;
        this.contacten = contacten;
        this.regios = regios;
    }

    @Override
    public List<String> voor(Bericht bericht, Deelnemer naar) {
        return bestemmingen
                .vind(bericht.id(), naar.code())
                .or(() -> vanDeGi(bericht, naar))
                .map(namens -> adressen(namens, naar))
                .orElse(List.of());
    }

    /** A document that the GI itself sent to a gemeente is for its lokaal team. */
    private Optional<Namens> vanDeGi(Bericht bericht, Deelnemer naar) {
        return DOCUMENTEN.contains(bericht.kop().berichtsoort())
                ? regios.vanGemeente(naar.code())
                        .map(Regio::cbsJeugdregio)
                        .map(regio -> new Namens(Leverrol.LOKAAL_TEAM, regio, naar.code()))
                : Optional.empty();
    }

    private List<String> adressen(Namens namens, Deelnemer naar) {
        return namens.rol().functies().stream()
                .map(functie -> adressen(functie, namens, naar))
                .filter(gevonden -> !gevonden.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Who is there goes first; the others are only mailed when nobody is. */
    private List<String> adressen(Functie functie, Namens namens, Deelnemer naar) {
        List<Contact> bereikbaar = contacten.vandaag(functie, namens.regio(), namens.gemeente()).stream()
                .filter(contact -> contact.sleutel().organisatie().equals(naar.code()))
                .filter(contact -> contact.persoon().email() != null)
                .toList();
        return bereikbaar.stream()
                .filter(contact ->
                        contact.op(contacten.vandaag()) == bereikbaar.getFirst().op(contacten.vandaag()))
                .map(contact -> contact.persoon().email())
                .limit(HOOGSTENS)
                .toList();
    }
}
