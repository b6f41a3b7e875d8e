package nl.jeugdpoort.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.contact.Rechten.Schrijver;
import nl.jeugdpoort.deelnemer.ProefDeelnemers;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.termijn.Beurt;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register on a real database with the demo configuration, and a clock that tests move. */
final class Contactproef {

    static final Aanroeper BEHEERDER = Aanroeper.deelnemer("0268");
    static final Aanroeper GI = Aanroeper.deelnemer("30300001");

    final Signaalboek signalen = new Signaalboek();
    final Klok klok = new Klok();
    final JdbcClient jdbc;
    final TransactionTemplate transactie;
    final ContactStore store;
    final Contactboek boek;
    final Contactregister register;
    final Rechten rechten;
    final Herinnering herinnering;
    final Leveringen leveringen;

    Contactproef() {
        DataSource bron = ProefDatabase.nieuw();
        Regios regios = ProefDeelnemers.regios();
        var sjabloon = new NamedParameterJdbcTemplate(bron);
        jdbc = JdbcClient.create(bron);
        transactie = new TransactionTemplate(new JdbcTransactionManager(bron));
        store = new ContactStore(jdbc);
        boek = new Contactboek(sjabloon);
        register = new Contactregister(store, regios, klok);
        rechten = new Rechten(regios, ProefDeelnemers.demo());
        var woorden = new Contactsignalen(signalen, ProefDeelnemers.demo());
        var verouderd = new Verouderd(jdbc);
        leveringen = new Leveringen(store, boek, woorden, verouderd, klok);
        herinnering = new Herinnering(verouderd, woorden, regios, klok, new Beurt(jdbc, transactie));
    }

    Rapport lever(Levering levering, Aanroeper wie) {
        Schrijver schrijver = rechten.schrijver(wie, levering.regio(), levering.organisatie());
        return transactie.execute(status -> leveringen.neem(levering, schrijver));
    }

    Rapport lever(Levering levering) {
        return lever(levering, BEHEERDER);
    }

    /** The entry with this kenmerk of gemeente Nijmegen. */
    Contact contact(String kenmerk) {
        return store.van("JZ32", List.of("0268")).get(new Contact.Sleutel("JZ32", "0268", kenmerk));
    }

    /** Names of who is found, in order. */
    List<String> namen(Contactvraag vraag) {
        return register.zoek(vraag, 0, 100).stream()
                .map(contact -> contact.persoon().naam())
                .toList();
    }

    /** Stands still until a test moves it. */
    static final class Klok extends Clock {

        volatile Instant nu = Instant.parse("2026-11-23T10:00:00Z");

        @Override
        public Instant instant() {
            return nu;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Keeps what is told. */
    static final class Signaalboek implements Meldingen {

        final List<Melding> meldingen = new ArrayList<>();
        final List<String> beeindigd = new ArrayList<>();

        @Override
        public synchronized void meld(List<Melding> nieuw) {
            meldingen.addAll(nieuw);
        }

        @Override
        public synchronized void beeindig(Collection<String> onderwerpen) {
            beeindigd.addAll(onderwerpen);
        }

        List<Melding> van(String soort) {
            return meldingen.stream().filter(m -> m.soort().equals(soort)).toList();
        }
    }
}
