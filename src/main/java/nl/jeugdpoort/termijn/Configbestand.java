package nl.jeugdpoort.termijn;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A YAML file of {@code config/} that can change while the gateway runs. The folder of {@code jeugdpoort.config} goes before the
 * copy in the jar. A wrong change is logged, with file, line and field, and the last right content stays in force.
 */
final class Configbestand<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Configbestand.class);
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path bestand;
    private final Class<T> soort;
    private volatile String gelezen;
    private volatile T inhoud;

    /** Reads the file. Throws IllegalStateException, with file, line and field, when it is wrong. */
    Configbestand(Path bestand, Class<T> soort) {
        this.bestand = bestand;
        this.soort = soort;
        gelezen = lees();
        inhoud = ontleed(gelezen);
    }

    T inhoud() {
        return inhoud;
    }

    /** Takes over a changed file; returns whether there is new content. */
    synchronized boolean herlaad() {
        var tekst = lees();
        if (tekst.equals(gelezen)) {
            return false;
        }
        gelezen = tekst;
        try {
            inhoud = ontleed(tekst);
            LOG.info("{} opnieuw gelezen", bestand);
            return true;
        } catch (IllegalStateException e) {
            LOG.error("Wijziging niet overgenomen, de vorige inhoud blijft gelden. {}", e.getMessage());
            return false;
        }
    }

    private T ontleed(String tekst) {
        try {
            return YAML.readValue(tekst, soort);
        } catch (JsonMappingException e) {
            var plek = Yamlplek.van(e, tekst);
            throw new IllegalStateException(
                    "%s, regel %d, veld %s: %s".formatted(bestand, plek.regel(), plek.veld(), plek.melding()), e);
        } catch (JacksonException e) {
            int regel = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalStateException(
                    "%s, regel %d: geen leesbare YAML: %s".formatted(bestand, regel, e.getOriginalMessage()), e);
        }
    }

    private String lees() {
        try {
            if (Files.exists(bestand)) {
                return Files.readString(bestand);
            }
            try (var stroom = getClass().getResourceAsStream("/config/" + bestand.getFileName())) {
                if (stroom == null) {
                    throw new FileNotFoundException(bestand + " bestaat niet");
                }
                return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
