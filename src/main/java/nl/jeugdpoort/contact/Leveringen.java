package nl.jeugdpoort.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.contact.Contact.Sleutel;
import nl.jeugdpoort.contact.Rechten.Schrijver;
import nl.jeugdpoort.deelnemer.Regio;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes deliveries, each in one transaction; those for one region go one after the other. */
@Component
class Leveringen {

    private final ContactStore store;
    private final Contactboek boek;
    private final Contactsignalen signalen;
    private final Verouderd verouderd;
    private final Clock klok;

    Leveringen(ContactStore store, Contactboek boek, Contactsignalen signalen, Verouderd verouderd, Clock klok) {
        this.store = store;
        this.boek = boek;
        this.signalen = signalen;
        this.verouderd = verouderd;
        this.klok = klok;
    }

    /** Writes what is right and tells what became of each entry. */
    @Transactional
    public Rapport neem(Levering levering, Schrijver schrijver) {
        Instant nu = klok.instant();
        var organisaties = organisaties(levering);
        store.slot(levering.regio());
        var werk = new Leveringwerk(levering, schrijver, store.van(levering.regio(), organisaties), nu);
        Rapport rapport = werk.voerUit();
        schrijf(werk.wijzigingen(), schrijver, nu);
        if (rapport.opgenomen() + rapport.gewijzigd() + rapport.beeindigd() > 0) {
            signalen.gewijzigd(schrijver.regio(), organisaties.size() == 1 ? organisaties.first() : null, rapport);
        }
        return rapport;
    }

    /**
     * What {@link #neem} would do now, without doing it.
     *
     * @param eerder what the register has of the organisations in the delivery, ended or not
     */
    record Vooruitblik(Rapport rapport, List<Wijziging> wijzigingen, Map<Sleutel, Contact> eerder) {}

    /** Works a delivery out and writes nothing. */
    Vooruitblik bekijk(Levering levering, Schrijver schrijver) {
        var eerder = store.van(levering.regio(), organisaties(levering));
        var werk = new Leveringwerk(levering, schrijver, eerder, klok.instant());
        return new Vooruitblik(werk.voerUit(), werk.wijzigingen(), eerder);
    }

    private void schrijf(List<Wijziging> wijzigingen, Schrijver schrijver, Instant nu) {
        if (wijzigingen.isEmpty()) {
            return;
        }
        boek.schrijf(wijzigingen, schrijver.actor(), nu);
        Regio regio = schrijver.regio();
        List<String> vers = wijzigingen.stream()
                .map(wijziging -> wijziging.contact().sleutel().organisatie())
                .distinct()
                .filter(organisatie -> !verouderd.heeft(regio, organisatie, nu))
                .toList();
        signalen.bijgewerkt(regio, vers);
    }

    private static SortedSet<String> organisaties(Levering levering) {
        return Stream.concat(
                        Stream.of(levering).map(Levering::organisatie),
                        Leveringwerk.opgaven(levering).stream().map(Opgave::organisatie))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
