package nl.jeugdpoort.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VertellerTest {

    private static final String ZIN = "signaal aan gemeente Apeldoorn: u bent aan zet";

    @Test
    void watDePoortDoetStaatAchterEenStreep() {
        assertThat(verteld(40, false)).isEqualTo("""

                == maandag 30 november 2026, 9.00 uur ==

                Iemand belt.
                  poort | signaal aan gemeente
                        | Apeldoorn: u bent aan zet
                - een feit dat niet op een regel past,
                  maar op twee
                """);
    }

    @Test
    void kleurVoegtNietsToeWatErNietStaat() {
        String metKleur = verteld(60, true);
        assertThat(metKleur).contains("\u001b[36m  poort | \u001b[0m");
        assertThat(metKleur.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(verteld(60, false));
    }

    private static String verteld(int breedte, boolean kleur) {
        StringWriter uit = new StringWriter();
        var verteller = new Verteller(new PrintWriter(uit), new Scherm(breedte, kleur, Duration.ZERO));
        verteller.moment(Instant.parse("2026-11-30T08:00:00Z"));
        verteller.mens("Iemand belt.");
        verteller.poort(ZIN);
        verteller.punt("een feit dat niet op een regel past, maar op twee");
        verteller.pauze();
        return uit.toString().replace(System.lineSeparator(), "\n");
    }
}
