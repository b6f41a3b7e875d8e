package nl.jeugdpoort.instelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sees that files changed, by time stamp and size, once they have stood still from one look to the next. */
public final class Mapwacht {

    private final List<Path> mappen;
    private final Supplier<Set<Path>> daarnaast;
    private Map<Path, String> verwerkt;
    private Map<Path, String> gezien;

    /**
     * @param map folder to watch with all below it
     * @param daarnaast further files to watch
     */
    public Mapwacht(Path map, Supplier<Set<Path>> daarnaast) {
        this(List.of(map), daarnaast);
    }

    /**
     * @param mappen folders to watch with all below them; one that is not there yet may come
     */
    public Mapwacht(List<Path> mappen) {
        this(mappen, Set::of);
    }

    private Mapwacht(List<Path> mappen, Supplier<Set<Path>> daarnaast) {
        this.mappen = List.copyOf(mappen);
        this.daarnaast = daarnaast;
        this.verwerkt = afdruk();
        this.gezien = verwerkt;
    }

    /** Whether there is a change that was not reported before and that stood still since the last call. */
    public synchronized boolean gewijzigd() {
        Map<Path, String> nu = afdruk();
        boolean stil = nu.equals(gezien);
        gezien = nu;
        if (!stil || nu.equals(verwerkt)) {
            return false;
        }
        verwerkt = nu;
        return true;
    }

    private Map<Path, String> afdruk() {
        Map<Path, String> afdruk = new TreeMap<>();
        mappen.forEach(map -> neemOp(map, afdruk));
        daarnaast.get().stream().filter(Files::isRegularFile).forEach(pad -> afdruk.put(pad, stempel(pad)));
        return afdruk;
    }

    private static void neemOp(Path map, Map<Path, String> afdruk) {
        try (Stream<Path> bestanden = Files.walk(map)) {
            bestanden.filter(Files::isRegularFile).forEach(pad -> afdruk.put(pad, stempel(pad)));
        } catch (IOException | UncheckedIOException e) {
            afdruk.put(map, "onleesbaar");
        }
    }

    private static String stempel(Path pad) {
        try {
            return Files.getLastModifiedTime(pad) + "/" + Files.size(pad);
        } catch (IOException e) {
            return "weg";
        }
    }
}
