package nl.jeugdpoort.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files with messages at a place. */
final class Berichtbestanden {

    /** Largest message: 25 MB (OP179). */
    static final long MAX_BYTES = 26_214_400;

    private Berichtbestanden() {}

    /** A file itself, or every {@code .xml} file in a folder and those in it, by name. */
    static List<Path> in(Path pad) throws IOException {
        if (!Files.isDirectory(pad)) {
            return List.of(pad);
        }
        try (Stream<Path> alle = Files.walk(pad)) {
            return alle.filter(Files::isRegularFile)
                    .filter(p -> p.toString().toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
