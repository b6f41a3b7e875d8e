package nl.jeugdpoort.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.bericht.Proefkern;
import nl.jeugdpoort.instelling.Configuratiemap;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spring.spi.ApplicationContextBeanRepository;
import org.apache.camel.support.DefaultRegistry;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The lane as it runs: the route file, the beans of termijn and signaal, a database, and the clock that can be moved. */
class BewakenIT {

    private final DataSource bron = ProefDatabase.nieuw();
    private final JdbcClient jdbc = JdbcClient.create(bron);
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private DefaultCamelContext camel;

    @TempDir
    private Path config;

    @Configuration
    @ComponentScan({"nl.jeugdpoort.termijn", "nl.jeugdpoort.signaal", "nl.jeugdpoort.standaard"})
    static class Onderdelen {}

    @BeforeEach
    void begin() throws Exception {
        for (var naam : new String[] {"termijnen.yaml", "werkdagen.yaml"}) {
            Files.copy(Path.of("config", naam), config.resolve(naam));
        }
        beans.registerBean(Configuratiemap.class, () -> new Configuratiemap(config));
        beans.registerBean(Kluis.class, Proefkern::kluis);
        beans.registerBean(JdbcClient.class, () -> jdbc);
        beans.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(bron));
        beans.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(new JdbcTransactionManager(bron)));
        beans.register(Onderdelen.class);
        beans.refresh();
        camel = new DefaultCamelContext(new DefaultRegistry(new ApplicationContextBeanRepository(beans)));
        PluginHelper.getRoutesLoader(camel)
                .loadRoutes(PluginHelper.getResourceLoader(camel).resolveResource("file:routes/4-bewaken.camel.yaml"));
        camel.start();
    }

    @AfterEach
    void einde() {
        camel.stop();
        beans.close();
    }

    @Test
    void deKlokVerzettenLaatEenTermijnVerlopenEnHetSignaalGaatUit() {
        start("zaak/1");
        beans.getBean(Klokzetter.class).zet(Instant.now().plus(Duration.ofDays(30)));
        wacht("select count(*) from termijn where status = 'VERLOPEN'", 1);
        wacht("select count(*) from signaal_verzending where kanaal = 'log' and status = 'VERSTUURD'", 1);
        assertThat(beans.getBean(KlokIngang.class).lees().nu())
                .isGreaterThan(Instant.now().plus(Duration.ofDays(29)).toString());
        beans.getBean(KlokIngang.class).zet(new KlokIngang.Stand(null));
        assertThat(Instant.parse(beans.getBean(KlokIngang.class).lees().nu()))
                .isBefore(Instant.now().plusSeconds(1));
    }

    @Test
    void tienduizendTermijnenVerlopenMetHunSignalenRuimBinnenEenMinuut() {
        jdbc.sql("""
                        insert into termijn (code, sleutel, deelnemer, tegenpartij, gestart_op, verloopt_op, status)
                        select 'OP090', 'zaak/' || n, '42420001', '0384', now(), now() + interval '1 day', 'LOOPT'
                        from generate_series(1, 10000) n
                        """).update();
        var begin = System.nanoTime();
        beans.getBean(Klokzetter.class).zet(Instant.now().plus(Duration.ofDays(2)));
        wacht("select count(*) from signaal where soort = 'termijn-verlopen'", 10_000);
        LoggerFactory.getLogger(BewakenIT.class)
                .info(
                        "10.000 termijnen met signaal in {} ms",
                        Duration.ofNanos(System.nanoTime() - begin).toMillis());
        assertThat(jdbc.sql("select count(distinct onderwerp) from signaal")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10_000);
    }

    @Test
    void eenWijzigingInTermijnenGeldtBinnenEnkeleSecondenEnEenFouteNiet() throws IOException {
        var termijnen = config.resolve("termijnen.yaml");
        var goed = Files.readString(termijnen).replace("naam: een retourbericht", "naam: een antwoord");
        Files.writeString(termijnen, goed);
        var nu = beans.getBean(Termijnconfig.class);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> nu.regels().soort("OP090").naam().equals("een antwoord"));
        Files.writeString(termijnen, goed.replace("duur: 3 werkdagen", "duur: 3 werkuren"));
        await().pollDelay(Duration.ofSeconds(5)).until(() -> true);
        assertThat(nu.regels().soort("OP090").looptijd().duur()).isEqualTo("3 werkdagen");
    }

    private void start(String sleutel) {
        beans.getBean(Termijnen.class)
                .start(
                        "OP090",
                        sleutel,
                        new Termijnen.Start(null, "42420001", "0384", Instant.now(), null, null, null));
    }

    private void wacht(String vraag, int aantal) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql(vraag).query(Integer.class).single() == aantal);
    }
}
