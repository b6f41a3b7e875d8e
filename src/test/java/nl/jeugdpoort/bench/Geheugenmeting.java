package nl.jeugdpoort.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdpoort.cli.simulatie.GroteDeclaratie;
import nl.jeugdpoort.cli.simulatie.Opdracht;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simulatie;
import nl.jeugdpoort.cli.simulatie.Verslag;
import nl.jeugdpoort.cli.simulatie.Voortgang;

/**
 * How much more the heap holds while a JW323 of 25 MB passes: what lives after each full collection, one after the other, minus what lived
 * before. The proof is a second gateway whose whole heap is no more than what lived before plus the limit.
 */
final class Geheugenmeting {

    private static final Pattern NA_OPRUIMEN = Pattern.compile("Pause Full.*->(\\d+)M\\(");
    private static final long GROOTTE = 26_000_000;
    private static final int GRENS_MB = 64;
    private static final LocalDate DAG = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final Run BEKEND = new Run(1, DAG);
    private static final List<Paar> PAAR = List.of(new Paar("0200", "42420001"));

    private final Verpakking verpakking;
    private final Path data;
    private final Path gclog;

    /**
     * @param gclog where the gateway logs its collections
     */
    Geheugenmeting(Verpakking verpakking, Path data, Path gclog) {
        this.verpakking = verpakking;
        this.data = data;
        this.gclog = gclog;
    }

    void meet(Rapport rapport) throws IOException, InterruptedException {
        int leeft = meetRuim(rapport);
        int heap = leeft + GRENS_MB;
        try (Poort poort = Poort.start(verpakking, data, "-Xmx" + heap + "m")) {
            Verslag verslag = stuurGroot(poort, new Run(2, DAG));
            rapport.toets(
                    "25 MB JW323 met fouten tegen eerdere berichten, in een heap van " + heap + " MB in totaal",
                    aangekomen(verslag),
                    "1, 1",
                    "",
                    verslag.afgeleverd() == 1);
        }
    }

    private int meetRuim(Rapport rapport) throws IOException, InterruptedException {
        Files.deleteIfExists(gclog);
        try (Poort poort = Poort.start(verpakking, data, "-Xlog:gc:file=" + gclog)) {
            Simulatie.speel(Opdracht.van(poort.url(), 200, PAAR), Voortgang.STIL);
            leesToewijzingenIn(poort);
            ruimOp(poort);
            int eerder = regels().size();
            int voor = hoogste(regels().subList(eerder - 1, eerder));
            Thread opruimer = Thread.ofPlatform().start(() -> blijfOpruimen(poort));
            Verslag verslag = stuurGroot(poort, BEKEND);
            opruimer.interrupt();
            opruimer.join();
            int meer = hoogste(regels().subList(eerder, regels().size())) - voor;
            rapport.feit("heap in gebruik voor de 25 MB", voor + " MB");
            rapport.toets(
                    "25 MB JW323, alle regels, ook over eerdere berichten: extra heap",
                    meer + " MB",
                    GRENS_MB + " MB",
                    Getal.honderdste((double) meer / GRENS_MB),
                    meer <= GRENS_MB && verslag.afgeleverd() == 1);
            return voor;
        }
    }

    /** The first run declares what was granted, so that every chain rule has something to look at and nothing to report. */
    private static void leesToewijzingenIn(Poort poort) {
        new GroteDeclaratie(BEKEND, PAAR.getFirst(), 0, GROOTTE).toewijzingen(0, poort::leesIn);
    }

    private static Verslag stuurGroot(Poort poort, Run run) {
        return Simulatie.speel(Opdracht.van(poort.url(), 1, PAAR).met(run).metGrootte(GROOTTE), Voortgang.STIL);
    }

    private static String aangekomen(Verslag v) {
        return "geaccepteerd %d, opgehaald %d in %s s %s"
                .formatted(v.geaccepteerd(), v.afgeleverd(), Getal.tiende(v.totaletijd()), v.geweigerd());
    }

    private static void blijfOpruimen(Poort poort) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                ruimOp(poort);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("jcmd cannot be run", e);
        }
    }

    private static void ruimOp(Poort poort) throws IOException, InterruptedException {
        Jcmd.vraag(poort.pid(), "GC.run");
    }

    private List<String> regels() throws IOException {
        return Files.readAllLines(gclog).stream()
                .filter(r -> NA_OPRUIMEN.matcher(r).find())
                .toList();
    }

    private static int hoogste(List<String> regels) {
        return regels.stream()
                .map(NA_OPRUIMEN::matcher)
                .filter(Matcher::find)
                .mapToInt(m -> Integer.parseInt(m.group(1)))
                .max()
                .orElse(0);
    }
}
