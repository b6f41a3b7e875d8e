package nl.jeugdpoort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form in which the README says to run the gateway: the jar taken out of its wrapping, with a cache of loaded classes when the
 * virtual machine can make one.
 *
 * @param map where it stands
 * @param cache file name of the cache, null without
 */
record Verpakking(Path map, String cache) {

    private static final int CACHE_VANAF = 24;
    private static final String CACHE = "jeugdpoort.aot";

    /** Makes it anew, with a training run on a data directory that comes to exist. */
    static Verpakking maak(Path jar, Path map, Path data) throws IOException, InterruptedException {
        wis(map);
        voerUit(
                map.resolveSibling("verpakking.log"),
                List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", map.toString()));
        Verpakking zonder = new Verpakking(map, null);
        boolean kan = Runtime.version().feature() >= CACHE_VANAF;
        List<String> training = new ArrayList<>(kan ? List.of("-XX:AOTCacheOutput=" + map.resolve(CACHE)) : List.of());
        training.add("-Dspring.context.exit=onRefresh");
        training.addAll(zonder.opdracht());
        training.addAll(List.of("--server.port=0", "--jeugdpoort.data=" + data));
        voerUit(map.resolveSibling("training.log"), training);
        return kan ? new Verpakking(map, CACHE) : zonder;
    }

    /** Options that start it, after the options of the virtual machine and before those of the gateway. */
    List<String> opdracht() {
        List<String> opdracht =
                new ArrayList<>(cache == null ? List.of() : List.of("-XX:AOTCache=" + map.resolve(cache)));
        opdracht.addAll(List.of("-jar", map.resolve("jeugdpoort.jar").toString()));
        return opdracht;
    }

    /** How it is called in the report. */
    String naam() {
        return cache == null
                ? "uitgepakte jar (AOT-cache vraagt JDK " + CACHE_VANAF + ")"
                : "uitgepakte jar met AOT-cache";
    }

    static void wis(Path map) throws IOException {
        if (Files.exists(map)) {
            try (Stream<Path> paden = Files.walk(map)) {
                for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(pad);
                }
            }
        }
    }

    private static void voerUit(Path log, List<String> opties) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(List.of(Poort.java()));
        opdracht.addAll(opties);
        int code = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("Packaging failed with code %d; see %s".formatted(code, log));
        }
    }
}
