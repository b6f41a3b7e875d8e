package nl.jeugdpoort.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.register.Berichtklasse;
import nl.jeugdpoort.register.Blad;
import nl.jeugdpoort.register.Client;
import nl.jeugdpoort.register.Declaratie;
import nl.jeugdpoort.register.Geplaatst;
import nl.jeugdpoort.register.Omvang;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Product;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Registers;
import nl.jeugdpoort.register.Start;
import nl.jeugdpoort.register.Toewijzing;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What one message costs the registers when they hold ten thousand toewijzingen and when they hold ten million, each with a start and a
 * declared month; and by what plans the database finds what a message touches.
 */
final class Registermeting {

    private static final long WEINIG = 10_000;
    private static final long VEEL = 10_000_000;
    private static final int OPWARMEN = 500;
    private static final int BERICHTEN = 1500;
    private static final double GRENS = 2;
    private static final Product PRODUCT = new Product("45", "45A04");
    private static final LocalDate MAAND = LocalDate.of(2026, 6, 1);

    private final DriverManagerDataSource bron = (DriverManagerDataSource) ProefDatabase.nieuw();
    private final HikariDataSource verbinding = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final TransactionTemplate transactie;
    private final Registers registers;
    private final JdbcClient jdbc;
    private long gevuld;
    private long volgnummer = VEEL * 10;

    private Registermeting() {
        verbinding.setDataSource(bron);
        verbinding.setMaximumPoolSize(1);
        transactie = new TransactionTemplate(new JdbcTransactionManager(verbinding));
        jdbc = JdbcClient.create(verbinding);
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.scan("nl.jeugdpoort.register");
        context.refresh();
        registers = context.getBean(Registers.class);
    }

    static void meet(Rapport rapport) throws SQLException {
        Registermeting meting = new Registermeting();
        try {
            meting.vulTot(WEINIG);
            double klein = meting.perBericht();
            meting.vulTot(VEEL);
            double groot = meting.perBericht();
            rapport.feit("een bericht in de registers, bij " + WEINIG + " toewijzingen", Getal.heel(klein) + " µs");
            boolean indexen = meting.alleenIndexen(rapport);
            rapport.toets(
                    "een bericht in de registers, bij " + VEEL + " toewijzingen",
                    Getal.heel(groot) + " µs",
                    GRENS + " x de tijd bij " + WEINIG,
                    Getal.honderdste(groot / klein),
                    groot <= GRENS * klein && indexen);
        } finally {
            meting.context.close();
            meting.verbinding.close();
        }
    }

    /** The rows are those of a gemeente with ten thousand clients, and of as many gemeenten as are needed. */
    private void vulTot(long tot) throws SQLException {
        for (long vanaf = gevuld; vanaf < tot; vanaf += 1_000_000) {
            long totHier = Math.min(tot, vanaf + 1_000_000);
            vul(vanaf, totHier);
        }
        gevuld = tot;
        jdbc.sql("vacuum analyze").update();
    }

    private void vul(long vanaf, long tot) {
        String reeks = " from generate_series(" + vanaf + ", " + (tot - 1) + ") as s (n)";
        jdbc.sql("""
                        insert into toewijzing (gemeente, nummer, bericht, aanbieder, client, categorie, code, moment, ingang, einde,
                                                volume, eenheid, frequentie)
                        select lpad((n / 10000)::text, 4, '0'), n % 10000, n, '42420001', md5(n::text)::uuid, '45', '45A04',
                               '2026-01-01 09:00', '2026-01-01', '2026-12-31', 4, '04', '2'
                        """ + reeks).update();
        jdbc.sql("""
                        insert into levering (client, gemeente, aanbieder, bericht, regel, stop, nummer, categorie, code, begin, status)
                        select md5(n::text)::uuid, lpad((n / 10000)::text, 4, '0'), '42420001', n, 0, false, n % 10000, '45', '45A04',
                               '2026-01-05', '1'
                        """ + reeks).update();
        jdbc.sql("""
                        insert into declaratie (bericht, gemeente, aanbieder, nummer, periode, identificatie, dagtekening, toestand)
                        select n, lpad((n / 10000)::text, 4, '0'), '42420001', 'D' || n, '2026-05-01', 'I' || n, '2026-06-01', 'BEANTWOORD'
                        """ + reeks + " where n % 100 = 0").update();
        jdbc.sql("""
                        insert into prestatie (declaratie, regel, gemeente, aanbieder, client, referentie, nummer, categorie, code, begin,
                                               einde, volume, eenheid, tarief, bedrag, debet)
                        select n - n % 100, n % 100, lpad((n / 10000)::text, 4, '0'), '42420001', md5(n::text)::uuid, 'P' || n, n % 10000,
                               '45', '45A04', '2026-05-01', '2026-05-31', 10, '04', 1250, 12500, true
                        """ + reeks).update();
    }

    /** Median time in microseconds to open, look at and write the registers for one message, over three kinds in turn. */
    private double perBericht() {
        List<Long> tijden = new ArrayList<>();
        for (int i = 0; i < OPWARMEN + BERICHTEN; i++) {
            Registerbericht bericht = bericht(i);
            long begin = System.nanoTime();
            transactie.executeWithoutResult(status -> {
                jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
                Blad blad = registers.open(List.of(bericht));
                blad.stand(bericht).declaraties();
                blad.neem(bericht);
                registers.schrijf(blad);
            });
            if (i >= OPWARMEN) {
                tijden.add(System.nanoTime() - begin);
            }
        }
        tijden.sort(null);
        return tijden.get(tijden.size() / 2) / 1000.0;
    }

    private Registerbericht bericht(int i) {
        long n = Math.floorMod(i * 7919L + 13, gevuld);
        String gemeente = "%04d".formatted(n / 10_000);
        long nummer = n % 10_000;
        UUID client = jdbc.sql("select client from toewijzing where gemeente = :g and nummer = :n limit 1")
                .param("g", gemeente)
                .param("n", nummer)
                .query(UUID.class)
                .single();
        return switch (i % 3) {
            case 0 -> bericht("JW301", gemeente, "42420001", List.of(client(client), toewijzing(nummer)));
            case 1 ->
                bericht("JW305", "42420001", gemeente, List.of(client(client), new Start(nummer, PRODUCT, MAAND, "1")));
            default ->
                bericht(
                        "JW323",
                        "42420001",
                        gemeente,
                        List.of(new Declaratie("E" + i, MAAND, MAAND.plusDays(29)), prestatie(client, nummer)));
        };
    }

    private static Client client(UUID kenmerk) {
        return new Client(kenmerk, LocalDate.of(2012, 3, 1), Set.of());
    }

    private static Toewijzing toewijzing(long nummer) {
        return new Toewijzing(
                nummer,
                null,
                PRODUCT,
                LocalDateTime.of(2026, 7, 1, 9, 30),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                null,
                new Omvang(4, "04", "2"),
                null);
    }

    private Prestatie prestatie(UUID client, long nummer) {
        return new Prestatie(
                client,
                "E" + volgnummer,
                null,
                nummer,
                PRODUCT,
                MAAND,
                MAAND.plusDays(29),
                10,
                "04",
                1250L,
                12_500,
                true);
    }

    private Registerbericht bericht(String soort, String van, String naar, List<Berichtklasse> klassen) {
        volgnummer++;
        Berichtkop kop = new Berichtkop(
                "ijw/3.2", soort, van, naar, "B" + volgnummer, LocalDate.of(2026, 7, 1), null, Feiten.GEEN);
        List<Geplaatst> geplaatst = new ArrayList<>();
        klassen.forEach(k -> geplaatst.add(new Geplaatst(geplaatst.size(), k)));
        return new Registerbericht(volgnummer, true, kop, geplaatst);
    }

    /** Whether no statement of the registers reads a whole table; the plans go into the report. */
    private boolean alleenIndexen(Rapport rapport) throws SQLException {
        List<String> vragen = vragen();
        boolean goed = !vragen.isEmpty();
        // only the simple protocol lets a statement with parameters be explained without their values
        try (Connection c = DriverManager.getConnection(bron.getUrl() + "&preferQueryMode=simple");
                var opdracht = c.createStatement()) {
            for (String vraag : vragen) {
                String plan = plan(opdracht, vraag);
                goed &= !plan.contains("Seq Scan");
                rapport.bijlage(vraag.strip(), plan);
            }
        }
        return goed;
    }

    /** What the connection of this measurement asked of the registers. */
    private List<String> vragen() {
        return jdbc.sql("""
                        select statement from pg_prepared_statements
                        where statement ~ '(join|from) (toewijzing|levering|verzoek|prestatie|declaratie)' and statement !~ 'generate_series'
                        """).query(String.class).list();
    }

    private static String plan(Statement opdracht, String vraag) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (var rs = opdracht.executeQuery("explain (generic_plan) " + vraag)) {
            while (rs.next()) {
                plan.append(rs.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
