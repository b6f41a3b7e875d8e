package nl.jeugdpoort.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdpoort.cli.simulatie.Opdracht;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Simulatie;
import nl.jeugdpoort.cli.simulatie.Verslag;
import nl.jeugdpoort.cli.simulatie.Voortgang;

/** How much more the heap of the gateway holds while a JW323 of 25 MB passes: the highest live heap after any collection, minus before. */
final class Geheugenmeting {

    private static final Pattern NA_OPRUIMEN = Pattern.compile("->(\\d+)M\\(");
    private static final long GROOTTE = 26_000_000;
    private static final int GRENS_MB = 64;

    private final Poort poort;
    private final Path gclog;

    /**
     * @param gclog where this gateway logs its collections, {@code -Xlog:gc:file=}
     */
    Geheugenmeting(Poort poort, Path gclog) {
        this.poort = poort;
        this.gclog = gclog;
    }

    void meet(Rapport rapport) throws IOException, InterruptedException {
        List<Paar> paar = List.of(new Paar("0200", "42420001"));
        Simulatie.speel(Opdracht.van(poort.url(), 200, paar), Voortgang.STIL);
        ruimOp();
        int eerder = regels().size();
        int voor = hoogste(regels().subList(eerder - 1, eerder));
        Thread opruimer = Thread.ofPlatform().start(this::blijfOpruimen);
        Verslag verslag = Simulatie.speel(Opdracht.van(poort.url(), 1, paar).metGrootte(GROOTTE), Voortgang.STIL);
        opruimer.interrupt();
        opruimer.join();
        int meer = hoogste(regels().subList(eerder, regels().size())) - voor;
        rapport.toets("25 MB JW323: extra geheugen", meer + " MB", GRENS_MB + " MB", "", meer <= GRENS_MB);
        rapport.toets(
                "25 MB JW323: geaccepteerd en aangekomen",
                verslag.geaccepteerd() + ", " + verslag.afgeleverd() + " in " + verslag.totaletijd() + " s "
                        + verslag.geweigerd() + verslag.retourcodes(),
                "1, 1",
                "",
                verslag.afgeleverd() == 1);
    }

    private void blijfOpruimen() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                ruimOp();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("jcmd cannot be run", e);
        }
    }

    private void ruimOp() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, Long.toString(poort.pid()), "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private List<String> regels() throws IOException {
        return Files.readAllLines(gclog).stream()
                .filter(r -> NA_OPRUIMEN.matcher(r).find())
                .toList();
    }

    private static int hoogste(List<String> regels) {
        int hoogste = 0;
        for (String regel : regels) {
            Matcher matcher = NA_OPRUIMEN.matcher(regel);
            hoogste = matcher.find() ? Math.max(hoogste, Integer.parseInt(matcher.group(1))) : hoogste;
        }
        return hoogste;
    }
}
