package nl.jeugdpoort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures everything in one run and writes the report. Ends with code 1 when a limit is not kept and {@code bench.streng} is set. */
public final class Meting {

    private static final Path JAR = Path.of(System.getProperty("bench.jar", "target/jeugdpoort.jar"));
    private static final Path UIT = Path.of("target", "bench");
    private static final double START_GRENS = 10;

    private Meting() {}

    public static void main(String[] args) throws Exception {
        Rapport rapport = new Rapport();
        Toetsmeting.meet(rapport);
        Path data = UIT.resolve("data");
        wis(data);
        meetDoorvoer(data, rapport);
        meetGeheugen(data, rapport);
        rapport.schrijf(UIT.resolve("rapport.md"));
        System.out.println(rapport.tekst());
        if (Boolean.getBoolean("bench.streng") && !rapport.goed()) {
            System.exit(1);
        }
    }

    private static void meetDoorvoer(Path data, Rapport rapport) throws Exception {
        try (Poort poort = Poort.start(JAR, data)) {
            start(rapport, "eerste start, lege datamap", poort);
            new Doorvoermeting(poort, rapport).meet();
        }
    }

    private static void meetGeheugen(Path data, Rapport rapport) throws Exception {
        Path gclog = UIT.resolve("gc.log");
        Files.deleteIfExists(gclog);
        try (Poort poort = Poort.start(JAR, data, "-Xlog:gc:file=" + gclog)) {
            start(rapport, "tweede start", poort);
            new Geheugenmeting(poort, gclog).meet(rapport);
        }
    }

    private static void start(Rapport rapport, String welke, Poort poort) {
        String seconden = String.format(Locale.forLanguageTag("nl-NL"), "%.1f s", poort.starttijd());
        rapport.toets("tot /actuator/health UP is: " + welke, seconden, "10 s", "", poort.starttijd() < START_GRENS);
    }

    private static void wis(Path map) throws IOException {
        if (Files.exists(map)) {
            try (Stream<Path> paden = Files.walk(map)) {
                for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(pad);
                }
            }
        }
    }
}
