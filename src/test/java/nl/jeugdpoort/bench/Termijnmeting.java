package nl.jeugdpoort.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Whether messages wait when ten thousand terms of cases expire at one moment, among 100,000 open cases with 500,000 open terms: the same
 * steady flow, before and during, a few times in a row. The terms expire by the real clock.
 */
final class Termijnmeting {

    private static final int ZAKEN = 100_000;
    private static final int VERLOPEND = 10_000;
    private static final int PER_SECONDE = 40;
    private static final int RONDES = 3;
    private static final long OPWARMEN_MS = 40_000;
    private static final int VOORAF_S = 20;
    private static final int HOOGSTENS_S = 60;

    /** Half as slow again, for sharing the machine, and as much more as nobody notices. */
    private static final double FACTOR = 1.5;

    private static final double ONGEMERKT_MS = 100;

    private final Poort poort;
    private final Rapport rapport;
    private final String jdbcUrl;
    private final JdbcClient jdbc;
    private final List<Double> vooraf = new ArrayList<>();
    private final List<Double> tijdens = new ArrayList<>();

    Termijnmeting(Poort poort, Rapport rapport) throws IOException {
        this.poort = poort;
        this.rapport = rapport;
        this.jdbcUrl = poort.postgres().jdbcUrl();
        this.jdbc = JdbcClient.create(new DriverManagerDataSource(jdbcUrl));
    }

    void meet() throws Exception {
        vul(begin());
        List<Double> duren = new ArrayList<>();
        List<long[]> vensters = new ArrayList<>();
        try (Berichtenstroom stroom = new Berichtenstroom(poort.url(), jdbcUrl, PER_SECONDE)) {
            Thread.sleep(OPWARMEN_MS);
            for (int n = 0; n < RONDES; n++) {
                long[] venster = ronde(n);
                vensters.add(venster);
                duren.add((venster[2] - venster[1]) / 1e9);
            }
            stroom.close();
            for (long[] venster : vensters) {
                vooraf.addAll(stroom.tijden(venster[0], venster[1]));
                tijdens.addAll(stroom.tijden(venster[1], venster[2]));
            }
        }
        schrijf(duren);
    }

    /** One real case, of which all others are copies. */
    private String begin() throws IOException, InterruptedException {
        byte[] inlog = "30300001:demo".getBytes(StandardCharsets.UTF_8);
        try (HttpClient http = HttpClient.newHttpClient()) {
            var antwoord = http.send(
                    HttpRequest.newBuilder(poort.url().resolve("/api/v1/aanmeldingen"))
                            .header("Content-Type", "application/json")
                            .header(
                                    "Authorization",
                                    "Basic " + Base64.getEncoder().encodeToString(inlog))
                            .POST(HttpRequest.BodyPublishers.ofString("{\"kenmerk\": \"V\", \"gemeente\": \"0200\"}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (antwoord.statusCode() != 201) {
                throw new IOException("No case begins: " + antwoord.body());
            }
            return jdbc.sql("select id::text from aanmelding where kenmerk = 'V'")
                    .query(String.class)
                    .single();
        }
    }

    private void vul(String voorbeeld) {
        jdbc.sql("""
                        insert into aanmelding (id, kenmerk, gi, gemeente, regio, client, route, begonnen_op, status, spoed, partijen, aan_zet,
                                                uiterlijk, laatste, gewijzigd_op)
                        select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'V' || n, gi, gemeente, regio,
                               gen_random_uuid(), route, begonnen_op, status, n % 100 = 0, partijen, aan_zet, uiterlijk, laatste, gewijzigd_op
                        from aanmelding, generate_series(1, :zaken) as n where id = :id::uuid
                        """).param("zaken", ZAKEN).param("id", voorbeeld).update();
        jdbc.sql("""
                        insert into aanmeldgebeurtenis (aanmelding, nummer, op, soort, door)
                        select a.id, g.nummer, g.op, g.soort, g.door from aanmelding a, aanmeldgebeurtenis g
                        where g.aanmelding = :id::uuid and a.id <> :id::uuid
                        """).param("id", voorbeeld).update();
        jdbc.sql("""
                        insert into termijn (code, sleutel, deelnemer, tegenpartij, gestart_op, dagtekening, waarschuw_op, verloopt_op, status)
                        select t.code, 'aanmelding/' || a.id || '/' || s.stap || '/1', t.deelnemer, t.tegenpartij, t.gestart_op,
                               t.dagtekening, null, t.verloopt_op + interval '1 year', 'LOOPT'
                        from aanmelding a, termijn t, (values ('1'), ('a'), ('b'), ('c'), ('d')) as s (stap)
                        where t.sleutel = 'aanmelding/' || :id || '/1/1' and a.id <> :id::uuid
                        """).param("id", voorbeeld).update();
        jdbc.sql("vacuum analyze").update();
    }

    /** The moments, on {@link System#nanoTime()}, between which it was quiet and between which terms expired. */
    private long[] ronde(int nummer) throws InterruptedException {
        int eerder = bijgewerkt();
        long begin = System.nanoTime();
        long moment = System.currentTimeMillis() + VOORAF_S * 1000L;
        jdbc.sql("""
                        update termijn set verloopt_op = to_timestamp(:moment / 1000.0)
                        where sleutel = any (select 'aanmelding/' || id || '/1/1' from aanmelding
                                             where kenmerk ~ ('^V[0-9]*' || :cijfer || '$'))
                        """).param("moment", moment).param("cijfer", nummer).update();
        Thread.sleep(Math.max(0, moment - System.currentTimeMillis()));
        long verloopt = System.nanoTime();
        while (bezig()) {
            if (System.nanoTime() - verloopt > 10L * HOOGSTENS_S * 1_000_000_000L) {
                throw new IllegalStateException("The terms do not expire");
            }
            Thread.sleep(50);
        }
        long klaar = System.nanoTime();
        int verlopen = bijgewerkt() - eerder;
        if (verlopen != VERLOPEND) {
            throw new IllegalStateException(
                    "Not " + VERLOPEND + " cases but " + verlopen + " heard that a term expired");
        }
        return new long[] {begin, verloopt, klaar};
    }

    /** A look along indexes only, so that looking disturbs nothing. */
    private boolean bezig() {
        return jdbc.sql("""
                        select exists (select from termijn where status = 'LOOPT' and verloopt_op <= now())
                            or exists (select from aanmeldtermijn_verlopen)
                        """).query(Boolean.class).single();
    }

    private int bijgewerkt() {
        return jdbc.sql("select count(*) from aanmelding where laatste > 1")
                .query(Integer.class)
                .single();
    }

    private void schrijf(List<Double> duren) {
        double langst = duren.stream().mapToDouble(d -> d).max().orElseThrow();
        rapport.toets(
                "10.000 termijnen die op één moment verlopen, bij 100.000 aanmeldingen en 500.000 termijnen, terwijl er berichten gaan",
                duren.stream().map(Getal::tiende).toList() + " s",
                HOOGSTENS_S + " s",
                Getal.honderdste(langst / HOOGSTENS_S),
                langst < HOOGSTENS_S);
        rapport.feit("van aangenomen tot in de postbus, p50, p95, langst, zonder verlopen", percentielen(vooraf));
        double grens = FACTOR * deel(vooraf, 95) + ONGEMERKT_MS;
        rapport.toets(
                "hetzelfde terwijl zij verlopen (" + PER_SECONDE + " per s, belasting " + Rapport.belasting() + ")",
                percentielen(tijdens),
                "p95 hoogstens 1,5 x die zonder + 100 ms: " + Getal.heel(grens) + " ms",
                Getal.honderdste(deel(tijdens, 95) / deel(vooraf, 95)),
                deel(tijdens, 95) <= grens);
    }

    private static String percentielen(List<Double> tijden) {
        return Getal.heel(deel(tijden, 50)) + ", " + Getal.heel(deel(tijden, 95)) + ", " + Getal.heel(deel(tijden, 100))
                + " ms (" + Getal.heel(tijden.size()) + " berichten)";
    }

    private static double deel(List<Double> tijden, int procent) {
        List<Double> rij = tijden.stream().sorted().toList();
        return rij.get((rij.size() - 1) * procent / 100);
    }
}
