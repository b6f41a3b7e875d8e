package nl.jeugdpoort.aanmelding;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aanmelding.Aanmelddossier.Stapregel;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.aanmelding.route.Stapstatus;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Auditregel;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Berichtgevolg;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.bericht.Feiten.Product;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.bericht.Proefkern;
import nl.jeugdpoort.instelling.Configuratiemap;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.signaal.Signalen;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases on the real configuration and a real database, with a clock that tests move. Gemeente 0200 goes by route 301, 0268 by 315. */
final class Proefzaken implements AutoCloseable {

    static final String GEMEENTE_301 = "0200";
    static final String GEMEENTE_315 = "0268";
    static final String GI = "30300001";
    static final String AANBIEDER = "42420001";
    static final String ANDER = "42420002";
    static final String BSN = "999900006";

    final Proefklok klok;
    final Signaalboek signalen = new Signaalboek();
    final Leverboek leveringen = new Leverboek();
    final List<Auditregel> audit = new CopyOnWriteArrayList<>();
    final JdbcClient jdbc;
    private final HikariDataSource verbindingen = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final AtomicInteger nummer = new AtomicInteger();

    private Proefzaken(String nu) {
        klok = new Proefklok(nu);
        verbindingen.setDataSource(ProefDatabase.nieuw());
        verbindingen.setMaximumPoolSize(16);
        jdbc = JdbcClient.create(verbindingen);
        PlatformTransactionManager transacties = new JdbcTransactionManager(verbindingen);
        context.registerBean(DataSource.class, () -> verbindingen);
        context.registerBean(PlatformTransactionManager.class, () -> transacties);
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transacties));
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(Clock.class, () -> klok);
        context.registerBean(Kluis.class, Proefkern::kluis);
        context.registerBean(BerichtStore.class, () -> Proefkern.store(verbindingen, klok));
        context.registerBean(Standaardmappen.class, Standaardmappen::meegeleverd);
        context.registerBean(
                Configuratiemap.class,
                () -> new Configuratiemap(Path.of("config").toAbsolutePath()));
        context.registerBean(Afleveringen.class, () -> leveringen);
        context.registerBean(Meldingen.class, () -> signalen);
        context.registerBean(Signalen.class, () -> signalen);
        context.registerBean(Auditlog.class, () -> audit::add);
        context.register(Knoop.class);
        context.refresh();
    }

    static Proefzaken op(String nu) {
        return new Proefzaken(nu);
    }

    /** What is scanned: cases, and what they call. */
    @TestConfiguration
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = "nl.jeugdpoort.aanmelding",
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(AanmeldingenIngang|Documentbalie)"))
    @ComponentScan(
            basePackages = {"nl.jeugdpoort.termijn", "nl.jeugdpoort.deelnemer", "nl.jeugdpoort.contact"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(Termijn(Store|config|signalen|verwerking)|Bewaking|Beurt"
                                    + "|Actuele(Deelnemers|Regios)|Stand(houder|lezer)|Contact(register|Store))"))
    static class Knoop {}

    <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    /** A case of the jeugdige with the one BSN of the tests. */
    UUID begin(String gemeente, String aanbieder) {
        return begin(gemeente, aanbieder, false);
    }

    UUID begin(String gemeente, String aanbieder, boolean spoed) {
        var verzoek = new Beginverzoek("K" + nummer.incrementAndGet(), GI, gemeente, BSN, aanbieder, spoed, null);
        return bean(Aanmeldbalie.class).begin(verzoek, GI).aanmelding().id();
    }

    void meld(UUID id, String wie, Gebeurtenissoort soort) {
        meld(id, wie, soort, null, null);
    }

    void meld(UUID id, String wie, Gebeurtenissoort soort, String aanbieder, String gemeente) {
        bean(Aanmeldbalie.class)
                .meld(id, Melding.vanMens(soort, wie, aanbieder, gemeente, null, null), Aanroeper.deelnemer(wie));
    }

    /** A message about the jeugdige is processed. */
    Bericht stuur(String soort, String afzender, String ontvanger, Product... producten) {
        return verwerk(bericht(soort, afzender, ontvanger, producten));
    }

    /** A document of the GI is processed; it finds the case by the reference of the GI. */
    Bericht stuurDocument(String soort, UUID id, int versie, String ontvanger) {
        Aanmelddossier dossier = dossier(id);
        String gemeente = ontvanger.length() == GEMEENTE_301.length() ? ontvanger : dossier.gemeente();
        return stuurDocument(soort, dossier.kenmerk(), versie, ontvanger, gemeente);
    }

    /** The same by the reference itself, which no case may have yet. */
    Bericht stuurDocument(String soort, String kenmerk, int versie, String ontvanger, String gemeente) {
        byte[] inhoud = Proefbepaling.xml(soort, kenmerk, versie, ontvanger, gemeente);
        Berichtkop kop = bericht(soort, kenmerk + "." + versie, GI, ontvanger, null, List.of())
                .kop();
        var nieuw = new NieuwBericht(
                UUID.randomUUID(),
                kop,
                Kanaal.REST,
                GI,
                null,
                BerichtStatus.GOEDGEKEURD,
                null,
                klok.instant(),
                inhoud,
                Set.of(BSN),
                false);
        return verwerk(bean(BerichtStore.class).bewaar(nieuw).bericht(), null);
    }

    /** A retour that refuses a message is processed. */
    Bericht keurAf(Bericht heen) {
        return verwerk(retour(heen, "0001"), null);
    }

    Bericht retour(Bericht heen, String code) {
        String soort =
                "JW%03d".formatted(Integer.parseInt(heen.kop().berichtsoort().substring(2)) + 1);
        return bericht(
                soort, nieuweIdentificatie(), heen.kop().ontvanger(), heen.kop().afzender(), heen, List.of(code));
    }

    Bericht bericht(String soort, String afzender, String ontvanger, Product... producten) {
        return bericht(soort, nieuweIdentificatie(), afzender, ontvanger, null, List.of(), producten);
    }

    /** Does things in one transaction, which fails when they do. */
    void inTransactie(Runnable werk) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> werk.run());
    }

    private String nieuweIdentificatie() {
        return "B" + nummer.incrementAndGet();
    }

    private Bericht verwerk(Bericht bericht) {
        boolean metClient = !bericht.kop().berichtsoort().equals("JW319");
        return verwerk(bericht, metClient ? bean(Kluis.class).persoonKenmerk(BSN) : null);
    }

    private Bericht verwerk(Bericht bericht, UUID client) {
        Map<UUID, UUID> clienten = client == null ? Map.of() : Map.of(bericht.id(), client);
        bean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBeanProvider(Berichtgevolg.class)
                        .orderedStream()
                        .forEach(gevolg -> gevolg.verwerk(List.of(bericht), clienten)));
        return bericht;
    }

    private Bericht bericht(
            String soort,
            String identificatie,
            String afzender,
            String ontvanger,
            Bericht heen,
            List<String> codes,
            Product... producten) {
        UUID id = UUID.randomUUID();
        var verwijzing = heen == null
                ? null
                : new Berichtkop.Heenverwijzing(
                        heen.kop().afzender(),
                        heen.kop().berichtsoort(),
                        heen.kop().identificatie());
        var kop = new Berichtkop(
                soort.startsWith("JW") ? "ijw/3.2" : "regio/1.0",
                soort,
                afzender,
                ontvanger,
                identificatie,
                LocalDate.of(2026, 1, 1),
                verwijzing,
                new Feiten("1.0.0", "1.0.0", Arrays.asList(producten), codes));
        return new Bericht(
                id,
                nummer.get(),
                kop,
                Kanaal.REST,
                afzender,
                id,
                BerichtStatus.GOEDGEKEURD,
                heen == null ? null : heen.id(),
                klok.instant(),
                true);
    }

    static Product product(String referentie, String reden, String status) {
        return new Product("1", referentie, LocalDate.of(2026, 1, 1), null, reden, status);
    }

    Aanmelddossier dossier(UUID id) {
        return bean(Aanmelddossiers.class).van(id, Aanroeper.operator("operator"));
    }

    /** Codes of the steps that run, in the order of the route. */
    String loopt(UUID id) {
        return dossier(id).stappen().stream()
                .filter(stap -> stap.status() == Stapstatus.LOOPT)
                .map(Stapregel::code)
                .collect(Collectors.joining(" "));
    }

    /** Status of the term of a step, of the last time that it began. */
    String termijn(UUID id, String code) {
        return jdbc.sql(
                        "select status from termijn where code = :code and sleutel like :sleutel order by id desc limit 1")
                .param("code", code)
                .param("sleutel", "aanmelding/" + id + "/%")
                .query(String.class)
                .single();
    }

    int openTermijnen(UUID id) {
        return jdbc.sql("""
                        select count(*) from termijn
                        where sleutel like :sleutel and gehaald_op is null and status in ('LOOPT', 'VERLOPEN')
                        """)
                .param("sleutel", "aanmelding/" + id + "/%")
                .query(Integer.class)
                .single();
    }

    /** Lets the watches pass at a moment. */
    void bewaakOp(String moment) {
        klok.zet(moment);
        ReflectionTestUtils.invokeMethod(context.getBean("termijnbewaking"), "bewaak");
        bean(Aanmeldbewaking.class).bewaak();
    }

    @Override
    public void close() {
        context.close();
        verbindingen.close();
    }

    /** Keeps the deliveries in order, as {@code berichtsoort>deelnemer}. */
    static final class Leverboek implements Afleveringen {

        final List<String> alle = new CopyOnWriteArrayList<>();
        final List<Bericht> berichten = new CopyOnWriteArrayList<>();

        @Override
        public void plan(List<Opdracht> opdrachten, List<Overgang> vooraf) {
            opdrachten.forEach(o -> berichten.add(o.bericht()));
            opdrachten.forEach(o ->
                    alle.add(o.bericht().kop().berichtsoort() + ">" + o.naar().code()));
        }

        @Override
        public List<AfleveringOverzicht> bij(UUID berichtId) {
            return List.of();
        }
    }

    /** Keeps the signals in order, as {@code soort>deelnemer}. */
    static final class Signaalboek implements Meldingen, Signalen {

        final List<Melding> alle = new CopyOnWriteArrayList<>();

        @Override
        public void meld(List<Melding> meldingen) {
            alle.addAll(meldingen);
        }

        @Override
        public void meld(String soort, String deelnemer, UUID berichtId, String tekst) {
            alle.add(new Melding(soort, deelnemer, berichtId, null, tekst));
        }

        @Override
        public void beeindig(Collection<String> onderwerpen) {
            // what ends a signal is tested with the signals themselves
        }

        /** The signals since the last call. */
        List<String> nieuw() {
            List<String> kort =
                    alle.stream().map(m -> m.soort() + ">" + m.deelnemer()).toList();
            alle.clear();
            return kort;
        }
    }
}
