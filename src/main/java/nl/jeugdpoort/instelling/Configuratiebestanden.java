package nl.jeugdpoort.instelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files of the config folder, by name only. */
@Component
public class Configuratiebestanden {

    private static final int DIEPST = 3;
    private static final int MEESTE = 300;

    private final Path map;

    Configuratiebestanden(Configuratiemap map) {
        this.map = map.pad();
    }

    /**
     * A file.
     *
     * @param naam path below the folder
     */
    public record Bestand(String naam, Instant gewijzigdOp) {}

    public Path map() {
        return map;
    }

    /** The first of them by name; more than anybody reads are left out. */
    public List<Bestand> alle() {
        try (Stream<Path> paden = Files.walk(map, DIEPST)) {
            return paden.filter(Files::isRegularFile)
                    .sorted()
                    .limit(MEESTE)
                    .map(this::bestand)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The config folder cannot be read: " + map, e);
        }
    }

    private Bestand bestand(Path pad) {
        try {
            return new Bestand(
                    map.relativize(pad).toString(),
                    Files.getLastModifiedTime(pad).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException("The config folder cannot be read: " + pad, e);
        }
    }
}
