package nl.jeugdpoort.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import nl.jeugdpoort.bericht.KluisConfig.Instellingen;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Keys that are missing or wrong, and what the operator gets to read. */
@ExtendWith(OutputCaptureExtension.class)
class SleutellezerTest {

    private static final String GOED = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String KORT = Base64.getEncoder().encodeToString(new byte[16]);

    @TempDir
    private Path data;

    @Test
    void goedeSleutelsWordenGelezen() {
        Sleutelbos bos = Sleutellezer.lees(new Instellingen("nieuw", Map.of("oud", GOED, "nieuw", GOED), GOED));
        assertThat(bos.actief()).isEqualTo("nieuw");
        assertThat(bos.sleutel("oud")).isPresent();
    }

    @Test
    void alleFoutenWordenTegelijkGenoemdEnGeenEnkeleSleutel() {
        assertThatThrownBy(() -> Sleutellezer.lees(new Instellingen("weg", Map.of("kort", KORT, "geen", "%%%"), null)))
                .isInstanceOf(OngeldigeInstellingen.class)
                .hasMessageContaining("instelling 'jeugdpoort.kluis.sleutels.kort': moet 32 bytes in base64 zijn")
                .hasMessageContaining("instelling 'jeugdpoort.kluis.sleutels.geen': moet 32 bytes in base64 zijn")
                .hasMessageContaining("instelling 'jeugdpoort.kluis.zoeksleutel': ontbreekt")
                .hasMessageContaining("instelling 'jeugdpoort.kluis.actief': moet de naam van een sleutel zijn")
                .hasMessageContaining("openssl rand -base64 32")
                .message()
                .doesNotContain(KORT)
                .doesNotContain("%%%");
    }

    @Test
    void zonderSleutelsStartHetInProductieNietEnStaatErWatErNodigIs(CapturedOutput uitvoer) {
        assertThatThrownBy(() -> start("--spring.profiles.active=productie")).isNotNull();

        assertThat(uitvoer.getAll())
                .contains("De instellingen kloppen niet, daarom start jeugdpoort niet:")
                .contains("instelling 'jeugdpoort.kluis.sleutels': hier is ten minste één sleutel nodig")
                .contains("instelling 'jeugdpoort.kluis.actief'")
                .contains("instelling 'jeugdpoort.kluis.zoeksleutel': ontbreekt")
                .doesNotContain("\tat nl.jeugdpoort");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void eenHalveInstellingIsOokBuitenProductieEenFout(CapturedOutput uitvoer) {
        assertThatThrownBy(() -> start("--jeugdpoort.kluis.zoeksleutel=" + GOED))
                .isNotNull();

        assertThat(uitvoer.getAll())
                .contains("instelling 'jeugdpoort.kluis.sleutels': hier is ten minste één sleutel nodig")
                .doesNotContain("jeugdpoort.kluis.zoeksleutel'");
    }

    @Test
    void zonderInstellingMaaktDeProefZijnEigenSleutelsEnHoudtDie() throws Exception {
        try (var eerste = start("--x=1");
                var tweede = start("--x=2")) {
            assertThat(tweede.getBean(Sleutelbos.class).actieveSleutel())
                    .isEqualTo(eerste.getBean(Sleutelbos.class).actieveSleutel());
        }
        assertThat(data.resolve("sleutels.properties")).exists();
    }

    private org.springframework.context.ConfigurableApplicationContext start(String instelling) {
        SpringApplication alleenKluis = new SpringApplication(KluisConfig.class);
        alleenKluis.setWebApplicationType(WebApplicationType.NONE);
        return alleenKluis.run(instelling, "--jeugdpoort.data=" + data);
    }
}
