package nl.jeugdpoort.instelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the config folder: the property {@code jeugdpoort.config}, otherwise {@code config} in the working directory, otherwise the
 * packaged defaults, unpacked once to {@code config} in the data directory.
 */
@Configuration(proxyBeanMethods = false)
class Configuratiekeuze {

    private static final Logger LOG = LoggerFactory.getLogger(Configuratiekeuze.class);
    private static final String HIER = "config";

    @Bean
    Configuratiemap configuratiemap(
            @Value("${jeugdpoort.config:}") String ingesteld, @Value("${jeugdpoort.data:data}") String data) {
        if (!ingesteld.isBlank()) {
            return bestaand(Path.of(ingesteld));
        }
        Path hier = Path.of(HIER);
        return Files.isDirectory(hier.resolve("deelnemers")) ? bestaand(hier) : uitgepakt(Path.of(data, HIER));
    }

    private static Configuratiemap bestaand(Path map) {
        if (!Files.isDirectory(map)) {
            throw new OngeldigeInstellingen(List.of(
                    Instelfout.instelling("jeugdpoort.config", "de map " + map.toAbsolutePath() + " bestaat niet")));
        }
        LOG.info("Instellingen komen uit {}", map.toAbsolutePath());
        return new Configuratiemap(map.toAbsolutePath().normalize());
    }

    /** Unpacks into a folder beside it first, so that a stop halfway leaves nothing that looks complete. */
    static Configuratiemap uitgepakt(Path map) {
        if (!Files.isDirectory(map)) {
            try {
                Path half = Files.createDirectories(map.resolveSibling(map.getFileName() + ".half"));
                pakUit(half);
                Files.move(half, map);
            } catch (IOException e) {
                throw new UncheckedIOException("The packaged configuration cannot be unpacked to " + map, e);
            }
        }
        return bestaand(map);
    }

    private static void pakUit(Path doel) throws IOException {
        var zoeker = new PathMatchingResourcePatternResolver();
        String wortel = zoeker.getResource("classpath:/config/application.yaml")
                .getURL()
                .toString();
        wortel = wortel.substring(0, wortel.length() - "application.yaml".length());
        for (Resource bron : zoeker.getResources("classpath:/config/**/*.*")) {
            String naam = bron.getURL().toString().substring(wortel.length());
            if (bron.isReadable() && !naam.startsWith("application")) {
                schrijf(bron, doel.resolve(naam));
            }
        }
    }

    private static void schrijf(Resource bron, Path doel) throws IOException {
        Files.createDirectories(doel.getParent());
        try (InputStream inhoud = bron.getInputStream()) {
            Files.copy(inhoud, doel, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
