package nl.jeugdpoort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdpoort.Jeugdpoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import picocli.CommandLine;

/** Every story, played on the whole gateway with the demo configuration, one after the other on the same clock. */
@DirtiesContext
@SpringBootTest(classes = Jeugdpoort.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ScenarioIT {

    @TempDir
    private static Path data;

    @LocalServerPort
    private int poort;

    private final StringWriter uit = new StringWriter();
    private final StringWriter fout = new StringWriter();

    @DynamicPropertySource
    static void instellingen(DynamicPropertyRegistry register) {
        register.add("jeugdpoort.data", data::toString);
        register.add("jeugdpoort.broker.poort", () -> "0");
    }

    static Stream<Arguments> verhalen() {
        return Stream.of(
                arguments(
                        "route-301",
                        "5 op tijd gehaald, 0 verlopen",
                        "[x] 1  [x] 2+3  [x] 4  [x] 4b  [x] 2-4",
                        List.of(
                                "AR301-1) loopt op",
                                "AR301-4) loopt op",
                                "concept JW301",
                                "dat de poort klaarzette",
                                "JW302")),
                arguments(
                        "route-315",
                        "5 op tijd gehaald, 1 verlopen (AR315-4b)",
                        "[x] 1  [x] 2+3  [x] 2-3  [x] 4  [x] 4b  [x] 4c",
                        List.of("AR315-4b) loopt op", "TERMIJN VERLOPEN", "alsnog gehaald, te laat", "JW316")),
                arguments(
                        "netwerk",
                        "7 op tijd gehaald, 0 verlopen",
                        "[x] 1  [x] 2+3  [x] 4  [x] 4b  [x] 2-4  [x] 5  [x] 5A  [x] 5A-jw301",
                        List.of("AR301-4b) loopt op", "AR301-5A) loopt op", "bezorgd bij Samen Verder")),
                arguments(
                        "ret",
                        "7 op tijd gehaald, 0 verlopen",
                        "[x] 5  [x] 5A-jw315  [x] 5B",
                        List.of(
                                "AR315-4) loopt op",
                                "AR315-5B) loopt op",
                                "aanmeldformulier zonder personen (deel 1)",
                                "met het JW315")),
                arguments(
                        "escalatie",
                        "1 verlopen (AR301-1)",
                        "[x] 5A-jw301  [x] 5B  [x] 6",
                        List.of(
                                "AR301-1) is op",
                                "1x: de regionale contactpersoon",
                                "AR301-5B) loopt op",
                                "AR301-6) loopt op")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verhalen")
    void eenVerhaalLooptZoalsHetVertelt(String naam, String termijnen, String voortgang, List<String> stappen) {
        int code = simuleer("--scenario", naam, "--breedte", "80");
        assertThat(fout.toString()).isEmpty();
        assertThat(code).isZero();
        String verteld = uit.toString().replaceAll("\\s+(\\| )?", " ");
        assertThat(verteld)
                .contains("Scenario " + naam, "uur ===", "De aanmelding is afgerond.", "Zo liep het")
                .contains(
                        "Termijnen: ",
                        termijnen,
                        ", 0 open.",
                        "Aanmeldformulier: bezorgd bij",
                        "Deel 2 van het formulier")
                .contains(voortgang.replace("  ", " "))
                .contains(stappen)
                .doesNotContain("OP271) is op", "wijkt af van de bepaling");
        assertThat(uit.toString()).doesNotContain("\u001b").doesNotContainPattern("\\b9999\\d{5}\\b");
        assertThat(uit.toString().lines()).allMatch(regel -> regel.length() <= 80);
    }

    @Test
    void nogEensSpelenOpEenSmalSchermKanMetEenAnderKind() {
        assertThat(simuleer("--scenario", "route-301", "--breedte", "40")).isZero();
        assertThat(simuleer("--scenario", "route-301", "--breedte", "40")).isZero();
        assertThat(uit.toString().lines()).allMatch(regel -> regel.length() <= 40);
    }

    @Test
    void watNietGaatZoalsVerteldHeeftCodeEenEnEenUitleg() {
        assertThat(simuleer("--scenario", "netwerk", "--geduld", "0")).isEqualTo(1);
        assertThat(fout.toString().replace(System.lineSeparator(), " "))
                .startsWith("Hier loopt het anders dan het verhaal: de poort kwam niet bij stap");
    }

    @Test
    void zonderDemologinIsErNietsTeSpelen() {
        assertThat(simuleer("--scenario", "ret", "--wachtwoord", "anders")).isEqualTo(2);
        assertThat(fout.toString()).contains("demostand");
        assertThat(uit.toString()).isEmpty();
    }

    private int simuleer(String... opties) {
        String[] alle = new String[opties.length + 2];
        System.arraycopy(opties, 0, alle, 2, opties.length);
        alle[0] = "--url";
        alle[1] = "http://127.0.0.1:" + poort;
        return new CommandLine(new SimuleerOpdracht())
                .setOut(new PrintWriter(uit, true))
                .setErr(new PrintWriter(fout, true))
                .execute(alle);
    }
}
