package nl.jeugdpoort.cli;

import java.net.URI;
import java.time.Duration;
import nl.jeugdpoort.cli.scenario.Scenario;
import nl.jeugdpoort.cli.scenario.Scherm;
import nl.jeugdpoort.cli.scenario.Voorstelling;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;

/** The options with which {@code simuleer} plays one case for someone who watches, instead of traffic. */
final class Scenariokeuze {

    private static final double OP_SCHERM = 2;
    private static final int SMALST = 30;

    /** Longer lines are hard to read. */
    private static final int BREEDST = 100;

    @Option(
            names = "--scenario",
            paramLabel = "NAAM",
            description =
                    "Speel in plaats daarvan één aanmelding die te volgen is, met een klok die vooruitgaat: ${COMPLETION-CANDIDATES}."
                            + " Afsluitcode: 0 zoals het verhaal, 1 anders, 2 niet te spelen.")
    private Scenario scenario;

    @Option(
            names = "--tempo",
            paramLabel = "SECONDEN",
            description = "Pauze na elke stap van een scenario; anders 2 op een scherm en 0 elders.")
    private Double tempo;

    @Option(
            names = "--breedte",
            paramLabel = "TEKENS",
            description =
                    "Breedte van een regel van een scenario, minstens 30; anders die van het scherm, hooguit 100.")
    private Integer breedte;

    boolean gekozen() {
        return scenario != null;
    }

    /** Plays the story; the answer is the exit code. */
    int speel(CommandLine regel, URI url, String wachtwoord, Duration geduld) {
        return new Voorstelling(url, wachtwoord, geduld, scherm()).speel(scenario, regel.getOut(), regel.getErr());
    }

    private Scherm scherm() {
        double seconden = tempo != null ? Math.max(0, tempo) : System.console() != null ? OP_SCHERM : 0;
        var pauze = Duration.ofMillis((long) (seconden * 1000));
        return new Scherm(Math.max(SMALST, breedte()), Ansi.AUTO.enabled(), pauze);
    }

    /** A screen is asked how wide it is; without one it is 80. */
    private int breedte() {
        String kolommen = System.getenv("COLUMNS");
        if (breedte != null) {
            return breedte;
        }
        return kolommen != null && kolommen.matches("\\d{1,4}")
                ? Integer.parseInt(kolommen)
                : Math.min(BREEDST, new UsageMessageSpec().autoWidth(true).width());
    }
}
