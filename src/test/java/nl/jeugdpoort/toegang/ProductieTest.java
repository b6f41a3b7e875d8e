package nl.jeugdpoort.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@ExtendWith(OutputCaptureExtension.class)
class ProductieTest {

    private static final BCryptPasswordEncoder SNEL = new BCryptPasswordEncoder(4);

    @TempDir
    private Path folder;

    @BeforeEach
    void eenDeelnemer() throws IOException {
        Files.createDirectories(folder.resolve("deelnemers"));
        Files.writeString(folder.resolve("mandaten.yaml"), "mandaten: []\n");
        Files.writeString(folder.resolve("regios.yaml"), "regios: []\n");
        deelnemer("een echt wachtwoord");
        operator("nog een echt wachtwoord");
    }

    @Test
    void met_de_meegeleverde_proefgegevens_start_het_niet(CapturedOutput uitvoer) {
        assertThatThrownBy(() -> start(Path.of("config"))).isNotNull();

        assertThat(uitvoer.getAll())
                .contains("De instellingen kloppen niet, daarom start jeugdpoort niet:")
                .contains("deelnemers/0384-diemen.yaml, regel 8, veld 'wachtwoord': staat leesbaar in het bestand")
                .contains("operators.yaml, regel 5, veld 'operators[0].wachtwoord': staat leesbaar")
                .doesNotContain("\tat nl.jeugdpoort");
    }

    @Test
    void een_versleuteld_proefwachtwoord_is_ook_geen_echt_wachtwoord(CapturedOutput uitvoer) throws IOException {
        deelnemer("demo");

        assertThatThrownBy(() -> start(folder)).isNotNull();
        assertThat(uitvoer.getAll())
                .contains("deelnemers/0384.yaml, regel 7, veld 'wachtwoord': is het proefwachtwoord 'demo'")
                .doesNotContain("operators.yaml, regel");
    }

    @Test
    void zonder_operator_start_het_niet(CapturedOutput uitvoer) throws IOException {
        Files.writeString(folder.resolve("operators.yaml"), "operators: []\n");

        assertThatThrownBy(() -> start(folder)).isNotNull();
        assertThat(uitvoer.getAll()).contains("in productie is een operator nodig");
    }

    @Test
    void met_echte_wachtwoorden_start_het_en_is_demo_niets_waard() throws Exception {
        try (var poort = start(folder)) {
            int nummer = ((WebServerApplicationContext) poort).getWebServer().getPort();
            Proefklant klant = Proefklant.bij(nummer);

            assertThat(klant.haal("/api/v1/wie-ben-ik", "0384", "een echt wachtwoord")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(klant.haal("/api/v1/wie-ben-ik", "0384", "demo").statusCode())
                    .isEqualTo(401);
            assertThat(klant.haal("/api/v1/wie-ben-ik", "operator", "demo").statusCode())
                    .isEqualTo(401);
        }
    }

    private ConfigurableApplicationContext start(Path map) {
        return new SpringApplication(Proefpoort.class)
                .run("--spring.profiles.active=productie", "--server.port=0", "--jeugdpoort.config=" + map);
    }

    private void deelnemer(String wachtwoord) throws IOException {
        Files.writeString(folder.resolve("deelnemers/0384.yaml"), """
                code: '0384'
                naam: Gemeente Diemen
                soort: gemeente
                retour: automatisch
                ketenregels: afkeuren
                uit: postbus
                wachtwoord: '{bcrypt}%s'
                """.formatted(SNEL.encode(wachtwoord)));
    }

    private void operator(String wachtwoord) throws IOException {
        Files.writeString(
                folder.resolve("operators.yaml"),
                "operators: [{naam: jansen, wachtwoord: '{bcrypt}%s'}]\n".formatted(SNEL.encode(wachtwoord)));
    }
}
