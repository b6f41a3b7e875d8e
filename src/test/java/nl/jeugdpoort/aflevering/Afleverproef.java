package nl.jeugdpoort.aflevering;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.jeugdpoort.aflevering.loket.Afleverveger;
import nl.jeugdpoort.aflevering.loket.Loketten;
import nl.jeugdpoort.aflevering.plan.Afleverwekker;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.signaal.Signalen;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The delivering side of one gateway node on a real database and broker, without the rest of the gateway. */
public final class Afleverproef implements AutoCloseable {

    private static final AtomicInteger NUMMER = new AtomicInteger();
    private static final String SLEUTEL = "c2xldXRlbC12YW4tdHdlZWVuZGVydGlnLWJ5dGVzISE=";

    private final DefaultMessageListenerContainer luisteraar = new DefaultMessageListenerContainer();
    private final ScheduledExecutorService klok = Executors.newSingleThreadScheduledExecutor();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** A node. Nodes given the same database, broker and participants work side by side. */
    public Afleverproef(
            DataSource database, String broker, Proefdeelnemers deelnemers, Map<String, Object> instellingen) {
        this(database, broker, deelnemers, instellingen, context -> {});
    }

    /** @param erbij registers what else is part of the node */
    public Afleverproef(
            DataSource database,
            String broker,
            Proefdeelnemers deelnemers,
            Map<String, Object> instellingen,
            Consumer<AnnotationConfigApplicationContext> erbij) {
        Map<String, Object> alle = new HashMap<>(Map.of(
                "jeugdpoort.data",
                "target/proef-" + UUID.randomUUID(),
                "jeugdpoort.kluis.actief",
                "proef",
                "jeugdpoort.kluis.sleutels.proef",
                SLEUTEL,
                "jeugdpoort.kluis.zoeksleutel",
                SLEUTEL));
        alle.putAll(instellingen);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("proef", alle));
        context.getEnvironment().getPropertySources().addLast(standaardinstellingen());
        var verbindingen = new HikariDataSource();
        verbindingen.setDataSource(database);
        verbindingen.setMaximumPoolSize(12);
        context.registerBean(DataSource.class, () -> verbindingen);
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(verbindingen));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(verbindingen));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(verbindingen));
        context.registerBean(ConnectionFactory.class, () -> verbinding(broker));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(ObjectMapper.class, () -> new ObjectMapper().registerModule(new JavaTimeModule()));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(Deelnemers.class, () -> deelnemers);
        context.registerBean(Signalen.class, () -> deelnemers.signalen);
        context.registerBean(
                Mailadressen.class,
                () -> (bericht, naar) -> deelnemers.mailadressen.getOrDefault(naar.code(), List.of()));
        context.register(Knoop.class);
        erbij.accept(context);
        context.refresh();
    }

    private static PropertySource<?> standaardinstellingen() {
        try {
            return new YamlPropertySourceLoader()
                    .load("standaard", new FileSystemResource("config/application.yaml"))
                    .getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Listens to the queue of wake-ups and sweeps ten times a second, as the route does. */
    public Afleverproef draai() {
        luisteraar.setConnectionFactory(bean(ConnectionFactory.class));
        luisteraar.setDestinationName(Afleverwekker.WACHTRIJ);
        luisteraar.setMessageListener((MessageListener) m -> wek((TextMessage) m));
        luisteraar.setAutoStartup(false);
        luisteraar.afterPropertiesSet();
        luisteraar.start();
        var veger = bean(Afleverveger.class);
        klok.scheduleWithFixedDelay(veger::veeg, 0, 100, TimeUnit.MILLISECONDS);
        return this;
    }

    private void wek(TextMessage bericht) {
        try {
            bean(Loketten.class).wek(bericht.getText());
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is scanned: this capability, the messages, and the audit log. */
    @TestConfiguration
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {"nl.jeugdpoort.aflevering", "nl.jeugdpoort.bericht", "nl.jeugdpoort.stuf"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "nl\\.jeugdpoort\\.bericht\\.Wekker|.*IT.*"))
    @ComponentScan(
            basePackages = "nl.jeugdpoort.signaal",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.Signaalkanalen"))
    @ComponentScan(
            basePackages = "nl.jeugdpoort.audit",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(Auditstore|Ketenmerk)"))
    static class Knoop {}

    public <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** Runs in one transaction. */
    public void inTransactie(Runnable werk) {
        new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(t -> werk.run());
    }

    /** Stores an approved message. */
    public Bericht bericht(String afzender, String ontvanger) {
        return bericht(afzender, ontvanger, "ijw/3.2", "JW301", "<bericht/>".getBytes(StandardCharsets.UTF_8));
    }

    public Bericht bericht(String afzender, String ontvanger, String standaard, String soort, byte[] inhoud) {
        var kop = new Berichtkop(
                standaard,
                soort,
                afzender,
                ontvanger,
                "P" + NUMMER.incrementAndGet(),
                LocalDate.of(2026, 11, 1),
                null,
                Feiten.GEEN);
        var nieuw = new NieuwBericht(
                UUID.randomUUID(),
                kop,
                Kanaal.REST,
                afzender,
                null,
                BerichtStatus.GOEDGEKEURD,
                null,
                Instant.now(),
                inhoud,
                Set.of(),
                true);
        return bean(BerichtStore.class).bewaar(nieuw).bericht();
    }

    /** Plans these messages, each for the addressee that it names, in one transaction. */
    public void plan(Bericht... berichten) {
        var deelnemers = bean(Deelnemers.class);
        inTransactie(() -> bean(Afleveringen.class)
                .plan(
                        List.of(berichten).stream()
                                .map(b -> new Afleveringen.Opdracht(
                                        b, deelnemers.vind(b.kop().ontvanger()).orElseThrow()))
                                .toList(),
                        List.of()));
    }

    /** Stores and plans one message. */
    public Bericht verstuur(String afzender, String ontvanger) {
        Bericht bericht = bericht(afzender, ontvanger);
        plan(bericht);
        return bericht;
    }

    public BerichtStatus status(Bericht bericht) {
        return bean(BerichtStore.class).vind(bericht.id()).orElseThrow().status();
    }

    public byte[] inhoud(Bericht bericht) {
        return bean(BerichtStore.class).inhoud(bericht.id()).orElseThrow();
    }

    public List<String> gebeurtenissen(Bericht bericht) {
        return bean(BerichtStore.class).gebeurtenissen(bericht.id()).stream()
                .map(g -> g.soort())
                .toList();
    }

    public AfleveringOverzicht aflevering(Bericht bericht) {
        return bean(Afleveringen.class).bij(bericht.id()).getFirst();
    }

    private static ConnectionFactory verbinding(String broker) {
        var pool = new JmsPoolConnectionFactory();
        pool.setConnectionFactory(new org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory(broker));
        return pool;
    }

    @Override
    public void close() {
        klok.shutdownNow();
        luisteraar.shutdown();
        var verbindingen = (JmsPoolConnectionFactory) bean(ConnectionFactory.class);
        context.close();
        verbindingen.stop();
    }
}
