package nl.jeugdpoort.instelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

/** What people see of the settings, and above all what they do not see. */
class InstellingenoverzichtTest {

    private static final String GEHEIM = "Zeer-Geheim-9";

    private static Map<String, Instelwaarde> overzicht(StandardEnvironment omgeving) {
        return new Instellingenoverzicht(omgeving)
                .alle().stream().collect(Collectors.toMap(Instelwaarde::naam, waarde -> waarde));
    }

    private static StandardEnvironment omgeving() throws IOException {
        var omgeving = new StandardEnvironment();
        var bronnen = omgeving.getPropertySources();
        bronnen.remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        new YamlPropertySourceLoader()
                .load("application", new FileSystemResource("config/application.yaml"))
                .forEach(bronnen::addLast);
        bronnen.addFirst(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                Map.of("JEUGDPOORT_CONSOLE_VERVERSEN", "500", "SPRING_DATASOURCE_PASSWORD", GEHEIM, "HOME", "/root")));
        bronnen.addFirst(new SimpleCommandLinePropertySource("--server.port=0"));
        return omgeving;
    }

    @Test
    void van_elke_waarde_staat_er_waar_ze_gegeven_is_en_de_sterkste_telt() throws IOException {
        var waarden = overzicht(omgeving());
        assertThat(waarden.get("server.port")).isEqualTo(new Instelwaarde("server.port", "0", "opdrachtregel"));
        assertThat(waarden.get("jeugdpoort.console.verversen").waarde()).isEqualTo("500");
        assertThat(waarden.get("jeugdpoort.console.verversen").bron()).startsWith("omgevingsvariabele");
        assertThat(waarden.get("jeugdpoort.data").waarde()).isEqualTo("data");
        assertThat(waarden.get("jeugdpoort.data").bron()).matches("bestand .*config/application.yaml, regel 4");
        assertThat(waarden.get("spring.datasource.password").waarde()).isEqualTo("(verborgen)");
        assertThat(waarden.keySet()).noneMatch(naam -> naam.contains("home"));
    }

    @Test
    void geen_geheim_van_een_configuratie_komt_in_het_overzicht() throws IOException {
        String yaml = """
                jeugdpoort:
                  kluis:
                    actief: k2026
                    sleutels: {k2026: Zeer-Geheim-9a}
                    zoeksleutel: Zeer-Geheim-9b
                  signaal:
                    mail: {server: mail.example, gebruiker: poort, wachtwoord: Zeer-Geheim-9c}
                    webhook: {geheim: Zeer-Geheim-9d}
                  iets: {nieuws: Zeer-Geheim-9e}
                server.ssl:
                  key-store-password: Zeer-Geheim-9f
                  certificate-private-key: Zeer-Geheim-9g
                spring:
                  datasource:
                    url: jdbc:postgresql://poort:Zeer-Geheim-9h@db/jeugdpoort?user=poort&password=Zeer-Geheim-9i&ssl=true
                  artemis: {broker-url: 'tcp://mq:61616?keyStorePassword=Zeer-Geheim-9j', password: Zeer-Geheim-9k}
                  security.oauth2.client.registration.sso.client-secret: Zeer-Geheim-9l
                  ssl.bundle.pem.poort.keystore.private-key: "-----BEGIN PRIVATE KEY----- Zeer-Geheim-9m"
                """;
        var omgeving = omgeving();
        new YamlPropertySourceLoader()
                .load("geheimen", new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)))
                .forEach(omgeving.getPropertySources()::addFirst);
        omgeving.getPropertySources()
                .addFirst(new MapPropertySource(
                        "los", Map.of("jeugdpoort.eigen.api-key", GEHEIM, "server.x", "{noop}" + GEHEIM)));

        var waarden = overzicht(omgeving);
        assertThat(waarden.values()).noneMatch(waarde -> waarde.toString().contains("Geheim-9"));
        assertThat(waarden.get("spring.datasource.url").waarde())
                .isEqualTo("jdbc:postgresql://(verborgen)@db/jeugdpoort?user=poort&password=(verborgen)&ssl=true");
        assertThat(waarden.get("jeugdpoort.signaal.mail.server").waarde()).isEqualTo("mail.example");
    }

    @ParameterizedTest
    @CsvSource({
        "jeugdpoort.data, /var/lib/jeugdpoort1/data, true, /var/lib/jeugdpoort1/data",
        "server.address, 0.0.0.0, true, 0.0.0.0",
        "jeugdpoort.onbekend, 10 minuten, false, 10 minuten",
        "jeugdpoort.onbekend, Abcdef123456, false, (verborgen)",
        "jeugdpoort.tokens.x, kort, true, (verborgen)",
        "server.ssl.keys[0], kort, true, (verborgen)",
        "spring.mail.host, Bearer abc, true, (verborgen)"
    })
    void wat_geheim_kan_zijn_is_verborgen(String naam, String waarde, boolean bekend, String getoond) {
        assertThat(Geheimmasker.toon(naam, waarde, bekend)).isEqualTo(getoond);
    }
}
