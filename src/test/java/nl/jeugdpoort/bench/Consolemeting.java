package nl.jeugdpoort.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.bench.Consolevragen.Vraag;
import nl.jeugdpoort.console.overzicht.Proefoverzicht;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.inzage.Berichtfilter;
import nl.jeugdpoort.inzage.Berichtplek;
import nl.jeugdpoort.inzage.Berichtvondst;
import nl.jeugdpoort.inzage.Berichtvulling;
import nl.jeugdpoort.inzage.Proefinzage;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a search of messages and the overview take when the database holds ten million messages: a leaf of fifty with the count, for
 * an operator, for organisations of each size, and for somebody who sees ten of them.
 */
final class Consolemeting {

    private static final long AANTAL = Long.getLong("bench.koppen", 10_000_000);
    private static final int KEREN = 20;
    private static final double GRENS_MS = 300;
    private static final Berichtplek BEGIN = new Berichtplek(null, null, 50);

    private final HikariDataSource verbinding = new HikariDataSource();
    private final Rapport rapport;
    private final JdbcClient jdbc;
    private final Proefinzage proef;

    private Consolemeting(Rapport rapport) {
        this.rapport = rapport;
        verbinding.setDataSource(ProefDatabase.nieuw());
        verbinding.setMaximumPoolSize(2);
        jdbc = JdbcClient.create(verbinding);
        proef = new Proefinzage(verbinding);
    }

    static void meet(Rapport rapport) {
        var meting = new Consolemeting(rapport);
        try {
            meting.vul();
            Consolevragen.alle(AANTAL).forEach(meting::vraag);
            meting.persoon();
            meting.bladeren();
            meting.overzicht();
        } finally {
            meting.verbinding.close();
        }
    }

    private void vul() {
        long begin = System.nanoTime();
        new Berichtvulling(jdbc, AANTAL)
                .vul(aantal -> System.err.printf(
                        "%,d berichten na %,d s%n", aantal, (System.nanoTime() - begin) / 1_000_000_000));
        String grootte = jdbc.sql("select pg_size_pretty(pg_database_size(current_database()))")
                .query(String.class)
                .single();
        rapport.feit("koppen van berichten in de database", Getal.heel(AANTAL) + ", " + grootte);
    }

    private static Map<String, Aanroeper> kijkers() {
        Map<String, Aanroeper> kijkers = new LinkedHashMap<>();
        kijkers.put("operator", Aanroeper.operator("operator"));
        kijkers.put("grote gemeente", Aanroeper.deelnemer("0001"));
        kijkers.put("kleine gemeente", Aanroeper.deelnemer("0342"));
        kijkers.put("grote aanbieder", Aanroeper.deelnemer("40000001"));
        kijkers.put("kleine aanbieder", Aanroeper.deelnemer("40002999"));
        kijkers.put("wie voor 300 anderen indient", Aanroeper.deelnemer("99000001"));
        Set<String> regio =
                IntStream.rangeClosed(1, 10).mapToObj("%04d"::formatted).collect(Collectors.toSet());
        kijkers.put("regio van tien", new Aanroeper("regio", "regio", Rol.REGIOBEHEERDER, regio));
        return kijkers;
    }

    private void vraag(Vraag vraag) {
        Berichtfilter filter = vraag.filter();
        Map<String, Tijden> tijden = new LinkedHashMap<>();
        kijkers()
                .forEach((wie, aanroeper) ->
                        tijden.put(wie, Tijden.van(KEREN, () -> proef.inzage().blader(filter, aanroeper, BEGIN))));
        schrijf("zoeken: " + vraag.naam(), tijden);
        String traagste = traagste(tijden);
        rapport.bijlage(
                vraag.naam() + ", " + traagste,
                proef.plan(filter, null, kijkers().get(traagste), BEGIN) + "\n");
    }

    private void persoon() {
        byte[] persoon = jdbc.sql("select sha256((:nummer::bigint)::text::bytea)")
                .param("nummer", AANTAL / 40)
                .query(byte[].class)
                .single();
        Map<String, Tijden> tijden = new LinkedHashMap<>();
        for (String wie : List.of("operator", "grote gemeente", "kleine aanbieder")) {
            Aanroeper aanroeper = kijkers().get(wie);
            tijden.put(wie, Tijden.van(KEREN, () -> proef.inzage().vanPersoon(persoon, aanroeper, BEGIN)));
        }
        schrijf("zoeken: BSN", tijden);
    }

    /** The hundredth leaf, on the pages and by REST, which counts leaves. */
    private void bladeren() {
        Map<String, Tijden> opBladzijden = new LinkedHashMap<>();
        Map<String, Tijden> metNummers = new LinkedHashMap<>();
        Map<String, Tijden> alsBestand = new LinkedHashMap<>();
        for (String wie : List.of("operator", "grote gemeente", "regio van tien")) {
            Aanroeper aanroeper = kijkers().get(wie);
            Berichtfilter filter = Consolevragen.alle(AANTAL).get(1).filter();
            Berichtplek plek = honderdste(filter, aanroeper);
            opBladzijden.put(wie, Tijden.van(KEREN, () -> proef.inzage().blader(filter, aanroeper, plek)));
            metNummers.put(
                    wie, Tijden.van(KEREN, () -> proef.inzage().zoek(filter, aanroeper, new Bladzijde(100, 50))));
            alsBestand.put(wie, Tijden.van(3, () -> proef.inzage().nieuwste(filter, aanroeper, 10_000)));
        }
        schrijf("soort, gewoon, bladzijde 100", opBladzijden);
        schrijf("hetzelfde door REST", metNummers);
        rapport.feit("10.000 regels als bestand", woorden(alsBestand));
    }

    private Berichtplek honderdste(Berichtfilter filter, Aanroeper wie) {
        Berichtplek plek = BEGIN;
        for (int n = 1; n < 100; n++) {
            Berichtvondst vondst = proef.inzage().blader(filter, wie, plek);
            plek = new Berichtplek(vondst.ouder(), null, 50);
        }
        return plek;
    }

    private void overzicht() {
        var overzicht = new Proefoverzicht(verbinding);
        schrijf("overzicht: alle vragen van de bladzijde", Map.of("operator", Tijden.van(KEREN, overzicht::vraag)));
    }

    private void schrijf(String wat, Map<String, Tijden> tijden) {
        double hoogste = tijden.get(traagste(tijden)).p95();
        rapport.toets(
                wat,
                woorden(tijden),
                "p95 " + Getal.heel(GRENS_MS) + " ms",
                Getal.honderdste(hoogste / GRENS_MS),
                hoogste <= GRENS_MS);
        System.err.println(wat + ": " + woorden(tijden));
    }

    /** The operator, and whoever of the others waits longest. */
    private static String woorden(Map<String, Tijden> tijden) {
        String traagste = traagste(tijden);
        return tijden.entrySet().stream()
                .filter(t -> t.getKey().equals("operator") || t.getKey().equals(traagste))
                .map(t -> t.getKey() + " " + t.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String traagste(Map<String, Tijden> tijden) {
        return tijden.entrySet().stream()
                .max(Map.Entry.comparingByValue((a, b) -> Double.compare(a.p95(), b.p95())))
                .orElseThrow()
                .getKey();
    }

    /** Times in milliseconds, in order. */
    private record Tijden(List<Double> ms) {

        static Tijden van(int keren, Runnable werk) {
            List<Double> ms = new ArrayList<>();
            for (int n = 0; n < keren; n++) {
                long begin = System.nanoTime();
                werk.run();
                ms.add((System.nanoTime() - begin) / 1e6);
            }
            ms.sort(null);
            return new Tijden(ms);
        }

        double p95() {
            return ms.get((ms.size() - 1) * 95 / 100);
        }

        @Override
        public String toString() {
            return "p50 %s, p95 %s, langst %s ms"
                    .formatted(Getal.tiende(ms.get(ms.size() / 2)), Getal.tiende(p95()), Getal.heel(ms.getLast()));
        }
    }
}
