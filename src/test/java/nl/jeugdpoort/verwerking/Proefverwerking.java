package nl.jeugdpoort.verwerking;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Gebeurtenis;
import nl.jeugdpoort.bericht.Proefkern;
import nl.jeugdpoort.bericht.Proefwekker;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.instelling.Configuratiemap;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.signaal.Signalen;
import nl.jeugdpoort.toets.Ketentoets;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.ProducerTemplate;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The processing of one gateway node on a real database; every participant has a postbus, so what is passed on is delivered. */
final class Proefverwerking implements AutoCloseable {

    private static final String SLEUTEL = "c2xldXRlbC12YW4tdHdlZWVuZGVydGlnLWJ5dGVzISE=";

    final Proefdeelnemers deelnemers = new Proefdeelnemers();
    final Proefwekker wekker = new Proefwekker();

    /** Kinds of signals with the id of their message, in order. */
    final List<String> gemeld = new CopyOnWriteArrayList<>();

    private final HikariDataSource verbindingen = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** @param ketentoets what looks at each heenbericht while it is processed */
    Proefverwerking(Ketentoets ketentoets, String... codes) {
        for (String code : codes) {
            voegToe(code);
        }
        verbindingen.setDataSource(ProefDatabase.nieuw());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "proef",
                        Map.of(
                                "jeugdpoort.data",
                                "target",
                                "jeugdpoort.kluis.actief",
                                "proef",
                                "jeugdpoort.kluis.sleutels.proef",
                                SLEUTEL,
                                "jeugdpoort.kluis.zoeksleutel",
                                SLEUTEL)));
        registreerDatabase();
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(ObjectMapper.class, () -> new ObjectMapper().registerModule(new JavaTimeModule()));
        context.registerBean(ConnectionFactory.class, () -> new ActiveMQConnectionFactory("vm://geen"));
        context.registerBean(ProducerTemplate.class, wekker::camel);
        context.registerBean(Configuratiemap.class, () -> new Configuratiemap(Path.of("config")));
        context.registerBean(Deelnemers.class, () -> deelnemers);
        context.registerBean(Signalen.class, () -> (soort, wie, id, tekst) -> gemeld.add(soort + " " + id));
        context.registerBean(Meldingen.class, GeenMeldingen::new);
        context.registerBean(Ketentoets.class, () -> ketentoets);
        context.registerBean(Toetser.class, () -> new Schematoetser(List.of()));
        context.register(Knoop.class);
        context.refresh();
    }

    private void registreerDatabase() {
        PlatformTransactionManager transacties = new JdbcTransactionManager(verbindingen);
        context.registerBean(DataSource.class, () -> verbindingen);
        context.registerBean(PlatformTransactionManager.class, () -> transacties);
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transacties));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(verbindingen));
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(verbindingen));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(verbindingen));
    }

    /** What is scanned: processing, and what it calls. */
    @TestConfiguration
    @EnableTransactionManagement
    @ComponentScan({
        "nl.jeugdpoort.verwerking",
        "nl.jeugdpoort.bericht",
        "nl.jeugdpoort.register",
        "nl.jeugdpoort.antwoord",
        "nl.jeugdpoort.standaard",
        "nl.jeugdpoort.aflevering.plan"
    })
    @ComponentScan(
            basePackages = {"nl.jeugdpoort.termijn", "nl.jeugdpoort.toets"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(Termijn(Store|config|signalen|verwerking)|BevindingStore)"))
    static class Knoop {}

    void voegToe(String code) {
        deelnemers.met(code, new Uitkanaal.Postbus());
    }

    <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    /** Stores a JW301 that waits to be processed. */
    Bericht ontvangen(String afzender, String ontvanger, String identificatie) {
        return bean(BerichtStore.class)
                .bewaar(Proefkern.jw301(afzender, ontvanger, identificatie, identificatie))
                .bericht();
    }

    /** Processes what can be processed now. */
    void werkAf() {
        bean(Strookwerk.class).werkAf();
    }

    int strook(Bericht bericht) {
        return jdbc().sql("select strook from bericht where id = :id")
                .param("id", bericht.id())
                .query(Integer.class)
                .single();
    }

    /** Lets the waiting time of every failed message pass. */
    void wachttijdVoorbij() {
        jdbc().sql("update te_verwerken set niet_voor = now()").update();
    }

    BerichtStatus status(Bericht bericht) {
        return bean(BerichtStore.class).vind(bericht.id()).orElseThrow().status();
    }

    List<Gebeurtenis> gebeurtenissen(Bericht bericht) {
        return bean(BerichtStore.class).gebeurtenissen(bericht.id());
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
        wekker.close();
        verbindingen.close();
    }

    private static final class GeenMeldingen implements Meldingen {
        @Override
        public void meld(List<Melding> meldingen) {}

        @Override
        public void beeindig(Collection<String> onderwerpen) {}
    }
}
