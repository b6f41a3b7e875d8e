package nl.jeugdpoort.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Measures everything in one run and writes the report; with {@code bench.deel} only one part: {@code toetsen},
 * {@code registers}, {@code console}, {@code poort}, {@code termijnen} or {@code geheugen}. Ends with code 1 when a limit is
 * not kept and {@code bench.streng} is set.
 */
public final class Meting {

    private static final Path JAR = Path.of(System.getProperty("bench.jar", "target/jeugdpoort.jar"));
    private static final Path UIT = Path.of("target", "bench");
    private static final int STARTEN = 3;
    private static final double START_GRENS = 10;

    private Meting() {}

    public static void main(String[] args) throws Exception {
        Rapport rapport = new Rapport();
        Files.createDirectories(UIT);
        if (gevraagd("toetsen")) {
            Toetsmeting.meet(rapport);
        }
        if (gevraagd("registers")) {
            Registermeting.meet(rapport);
        }
        if (gevraagd("console")) {
            Consolemeting.meet(rapport);
        }
        if (gevraagd("poort") || gevraagd("termijnen") || gevraagd("geheugen")) {
            meetPoort(rapport);
        }
        rapport.schrijf(UIT.resolve("rapport.md"));
        System.out.println(rapport.tekst());
        if (Boolean.getBoolean("bench.streng") && !rapport.goed()) {
            System.exit(1);
        }
    }

    private static boolean gevraagd(String deel) {
        return Set.of("alles", deel).contains(System.getProperty("bench.deel", "alles"));
    }

    private static void meetPoort(Rapport rapport) throws Exception {
        Path data = UIT.resolve("data");
        Verpakking.wis(data);
        Verpakking verpakking = Verpakking.maak(JAR, UIT.resolve("uitgepakt"), data);
        if (gevraagd("poort")) {
            meetStarten(verpakking, data, rapport);
            try (Poort poort = Poort.start(verpakking, data)) {
                new Doorvoermeting(poort, rapport).meet();
                rapport.feit("geheugen van het proces na deze berichten", poort.geheugen() + " MB");
            }
        }
        if (gevraagd("termijnen")) {
            try (Poort poort = Poort.start(verpakking, data)) {
                new Termijnmeting(poort, rapport).meet();
            }
        }
        if (gevraagd("geheugen")) {
            new Geheugenmeting(verpakking, data, UIT.resolve("gc.log")).meet(rapport);
        }
    }

    private static void meetStarten(Verpakking verpakking, Path data, Rapport rapport) throws Exception {
        List<Double> tijden = new ArrayList<>();
        List<Double> geheugen = new ArrayList<>();
        for (int n = 0; n < STARTEN; n++) {
            try (Poort poort = Poort.start(verpakking, data)) {
                tijden.add(poort.starttijd());
                geheugen.add((double) poort.geheugen());
            }
        }
        double midden = midden(tijden);
        rapport.toets(
                "tot /actuator/health UP is, " + verpakking.naam() + ", midden van " + STARTEN,
                Getal.tiende(midden) + " s (belasting " + Rapport.belasting() + ")",
                "10 s",
                Getal.honderdste(midden / START_GRENS),
                midden < START_GRENS);
        rapport.feit("geheugen van het proces na het starten", Getal.heel(midden(geheugen)) + " MB");
    }

    private static double midden(List<Double> waarden) {
        return waarden.stream().sorted().toList().get(waarden.size() / 2);
    }
}
