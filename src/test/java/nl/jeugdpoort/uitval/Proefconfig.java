package nl.jeugdpoort.uitval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The settings of this project with participants of the test instead. */
final class Proefconfig {

    private final Path map;

    private Proefconfig(Path map) {
        this.map = map;
    }

    /** In {@code config} of this folder. */
    static Proefconfig in(Path map) throws IOException {
        Path config = map.resolve("config");
        FileSystemUtils.copyRecursively(Path.of("config"), config);
        FileSystemUtils.deleteRecursively(config.resolve("deelnemers"));
        Files.createDirectories(config.resolve("deelnemers"));
        Files.writeString(config.resolve("mandaten.yaml"), "mandaten: []\n");
        Files.writeString(
                config.resolve("operators.yaml"), "operators: [{naam: operator, wachtwoord: '{noop}demo'}]\n");
        return new Proefconfig(config);
    }

    /**
     * @param uit the way out, as it stands in a file of deelnemers/
     */
    Proefconfig deelnemer(String code, String uit) throws IOException {
        Files.writeString(map.resolve("deelnemers").resolve(code + ".yaml"), """
                code: '%s'
                naam: Proefdeelnemer %s
                soort: %s
                retour: automatisch
                ketenregels: signaleren
                uit: %s
                wachtwoord: '{noop}demo'
                """.formatted(
                        code, code, code.length() == 4 ? "gemeente" : "aanbieder", uit));
        return this;
    }
}
