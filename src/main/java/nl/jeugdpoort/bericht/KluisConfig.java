package nl.jeugdpoort.bericht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Keys from the configuration. Without any, and outside production, keys are made once and kept in
 * {@code {data}/sleutels.properties}, so that a first start needs no preparation.
 */
@Configuration
@EnableConfigurationProperties(KluisConfig.Instellingen.class)
class KluisConfig {

    /**
     * @param actief name of the key for new bodies
     * @param sleutels name to base64 of 32 bytes; keep old ones here after rotation
     * @param zoeksleutel base64 of 32 bytes, for keyed hashes
     */
    @ConfigurationProperties("jeugdpoort.kluis")
    record Instellingen(String actief, Map<String, String> sleutels, String zoeksleutel) {

        Instellingen {
            sleutels = sleutels == null ? Map.of() : sleutels;
        }

        boolean leeg() {
            return actief == null && sleutels.isEmpty() && zoeksleutel == null;
        }
    }

    /** Keys from the configuration as far as it has any, in production in any case. */
    @Bean
    Sleutelbos sleutelbos(Instellingen instellingen, @Value("${jeugdpoort.data}") Path data, Environment omgeving)
            throws IOException {
        return instellingen.leeg() && !omgeving.acceptsProfiles(Profiles.of("productie"))
                ? Sleutellezer.lees(eigen(data.resolve("sleutels.properties")))
                : Sleutellezer.lees(instellingen);
    }

    private static Instellingen eigen(Path bestand) throws IOException {
        Properties gemaakt = eigenSleutels(bestand);
        return new Instellingen(
                "eerste", Map.of("eerste", gemaakt.getProperty("eerste", "")), gemaakt.getProperty("zoeksleutel"));
    }

    private static Properties eigenSleutels(Path bestand) throws IOException {
        Properties sleutels = new Properties();
        if (Files.notExists(bestand)) {
            sleutels.setProperty("eerste", nieuweSleutel());
            sleutels.setProperty("zoeksleutel", nieuweSleutel());
            bewaar(sleutels, bestand);
        }
        try (var in = Files.newInputStream(bestand)) {
            sleutels.load(in);
        }
        return sleutels;
    }

    private static void bewaar(Properties sleutels, Path bestand) throws IOException {
        Files.createDirectories(bestand.getParent());
        Path nieuw = bestand.resolveSibling(bestand.getFileName() + ".nieuw");
        Files.deleteIfExists(nieuw);
        Files.createFile(nieuw);
        if (Files.getFileStore(nieuw).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(nieuw, PosixFilePermissions.fromString("rw-------"));
        }
        try (var uit = Files.newOutputStream(nieuw)) {
            sleutels.store(uit, "Keys of this demo data directory; without them its messages cannot be read");
        }
        Files.move(nieuw, bestand);
    }

    private static String nieuweSleutel() {
        byte[] sleutel = new byte[32];
        new SecureRandom().nextBytes(sleutel);
        return Base64.getEncoder().encodeToString(sleutel);
    }
}
