package nl.jeugdpoort.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.jeugdpoort.cli.simulatie.Demodeelnemers;
import nl.jeugdpoort.cli.simulatie.Opdracht;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Simulatie;
import nl.jeugdpoort.cli.simulatie.Verkeer;
import nl.jeugdpoort.cli.simulatie.Verslag;
import nl.jeugdpoort.cli.simulatie.Voortgang;

/** Messages per second from sender to receiver and back, sustained, against what the same database takes in bare rows. */
final class Doorvoermeting {

    private static final int OPWARMEN = Integer.getInteger("bench.opwarmen", 4000);
    private static final int BERICHTEN = Integer.getInteger("bench.berichten", 20_000);
    private static final double GRENS = 0.15;

    private final Poort poort;
    private final Rapport rapport;

    Doorvoermeting(Poort poort, Rapport rapport) {
        this.poort = poort;
        this.rapport = rapport;
    }

    void meet() throws Exception {
        speel(OPWARMEN);
        long[] pids = {
            poort.pid(), poort.postgres().pid(), ProcessHandle.current().pid()
        };
        double[] voor = processortijden(pids);
        Verslag verslag = speel(BERICHTEN);
        double[] na = processortijden(pids);
        double rijen = Databasemeting.perSeconde(poort.postgres().jdbcUrl(), gemiddeldeGrootte());
        double deel = verslag.perSeconde() / rijen;
        rapport.feit("losse rijen met commit, 8 verbindingen", getal(rijen) + " per s");
        rapport.toets(
                "berichten van begin tot eind",
                getal(verslag.perSeconde()) + " per s",
                "0,15 van losse rijen (streven 0,3)",
                getal2(deel),
                deel >= GRENS);
        schrijfVerslag(verslag);
        schrijfProcessortijd(verslag, voor, na);
        fasen().forEach(f -> rapport.feit("fase", f));
    }

    private Verslag speel(int berichten) {
        Demodeelnemers demo = Demodeelnemers.meegeleverd();
        return Simulatie.speel(
                Opdracht.van(poort.url(), berichten, Paar.van(demo.codes(), 16)).metZelf(demo.zelf()), Voortgang.STIL);
    }

    private void schrijfVerslag(Verslag v) {
        rapport.toets(
                "verloren, dubbel, uit volgorde",
                v.verloren() + ", " + v.dubbel() + ", " + v.volgordefouten(),
                "0, 0, 0",
                "",
                v.goed());
        rapport.toets(
                "geweigerd, later afgekeurd",
                v.geweigerd() + ", " + v.retourcodes(),
                "geen",
                "",
                v.geweigerd().isEmpty() && v.afgekeurd() == 0);
        rapport.feit(
                "accepteren p50, p95, p99",
                v.accepteren().p50() + ", " + v.accepteren().p95() + ", "
                        + v.accepteren().p99() + " ms");
        rapport.feit(
                "tot retour p50, p95, p99",
                v.retour().p50() + ", " + v.retour().p95() + ", " + v.retour().p99() + " ms");
        rapport.toets(
                "simulator, eigen draden",
                v.processortijd() + " ms per bericht",
                "0,5 ms",
                "",
                v.processortijd() < 0.5);
    }

    private void schrijfProcessortijd(Verslag v, double[] voor, double[] na) {
        String[] namen = {"jeugdpoort", "PostgreSQL", "simulator met zijn virtuele machine"};
        for (int i = 0; i < namen.length; i++) {
            rapport.feit(
                    "processortijd " + namen[i],
                    getal2((na[i] - voor[i]) * 1000 / v.geaccepteerd()) + " ms per bericht");
        }
    }

    private static double[] processortijden(long... pids) throws IOException {
        return new double[] {Processortijd.van(pids[0]), Processortijd.vanGezin(pids[1]), Processortijd.van(pids[2])};
    }

    /** Average time of every timer of the gateway itself. */
    private List<String> fasen() throws IOException, InterruptedException {
        List<String> fasen = new ArrayList<>();
        for (String regel : poort.metingen("jeugdpoort_")) {
            if (regel.contains("_seconds_sum") || regel.contains("_seconds_count")) {
                fasen.add("`" + regel.replace("|", "\\|") + "`");
            }
        }
        return fasen;
    }

    private static int gemiddeldeGrootte() {
        Verkeer verkeer = new Verkeer(new Run(1, LocalDate.of(2026, 5, 20)), new Paar("0384", "42420001"), 0, 1000);
        long bytes = 0;
        for (Simbericht b = verkeer.volgende(); b != null; b = verkeer.volgende()) {
            bytes += b.inhoud().length;
        }
        return (int) (bytes / 1000);
    }

    private static String getal(double waarde) {
        return String.format(Locale.forLanguageTag("nl-NL"), "%,.0f", waarde);
    }

    private static String getal2(double waarde) {
        return String.format(Locale.forLanguageTag("nl-NL"), "%.2f", waarde);
    }
}
