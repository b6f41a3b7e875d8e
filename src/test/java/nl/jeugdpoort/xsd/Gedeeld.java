package nl.jeugdpoort.xsd;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The published standards, which are not part of this project: a folder {@code shared} beside it or higher up, when there is one. */
public final class Gedeeld {

    private static final Optional<Path> MAP = Stream.iterate(
                    Path.of("").toAbsolutePath(), map -> map != null, Path::getParent)
            .map(map -> map.resolve("shared"))
            .filter(map -> Files.isDirectory(map.resolve("ijw-3.2")))
            .findFirst();

    private Gedeeld() {}

    /** A file or folder of the published standards; skips the test, saying why, when it is not there. */
    public static Path pad(String naam) {
        assumeTrue(
                MAP.isPresent(),
                "Skipped: no folder 'shared' with the published standards above "
                        + Path.of("").toAbsolutePath());
        return MAP.get().resolve(naam);
    }

    public static boolean aanwezig() {
        return MAP.isPresent();
    }

    public static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
