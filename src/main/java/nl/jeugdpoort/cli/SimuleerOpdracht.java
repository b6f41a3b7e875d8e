package nl.jeugdpoort.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.jeugdpoort.cli.simulatie.Demodeelnemers;
import nl.jeugdpoort.cli.simulatie.Opdracht;
import nl.jeugdpoort.cli.simulatie.Opdracht.Doet;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simulatie;
import nl.jeugdpoort.cli.simulatie.Simulatiefout;
import nl.jeugdpoort.cli.simulatie.Verslag;
import nl.jeugdpoort.cli.simulatie.Voortgang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code simuleer}: exit code 0 when nothing was lost, doubled or out of order, 1 when something was, 2 when it could not run. */
@Command(
        name = "simuleer",
        mixinStandardHelpOptions = true,
        description =
                "Speelt deelnemers tegen een draaiende jeugdpoort: verstuurt fictieve berichten, leegt de postbussen en meldt wat er is misgegaan.")
final class SimuleerOpdracht implements Callable<Integer> {

    @Option(
            names = "--url",
            defaultValue = "http://127.0.0.1:8080",
            description = "Adres van jeugdpoort (${DEFAULT-VALUE}).")
    private URI url;

    @Option(
            names = "--berichten",
            defaultValue = "1000",
            description = "Aantal berichten in totaal (${DEFAULT-VALUE}).")
    private int berichten;

    @Option(
            names = "--partners",
            defaultValue = "4",
            description = "Aantal paren van een gemeente en een aanbieder (${DEFAULT-VALUE}).")
    private int partners;

    @Option(
            names = "--gelijktijdig",
            defaultValue = "8",
            description = "Aantal verbindingen dat verstuurt; per paar hooguit een (${DEFAULT-VALUE}).")
    private int gelijktijdig;

    @Option(
            names = "--seed",
            description = "Getal dat de berichten bepaalt: met hetzelfde getal op dezelfde dag zijn ze gelijk.")
    private Long seed;

    @Option(names = "--datum", description = "Dagtekening van alle berichten (jjjj-mm-dd); anders vandaag.")
    private LocalDate datum;

    @Option(
            names = "--wachtwoord",
            defaultValue = "demo",
            description = "Wachtwoord van elke deelnemer (${DEFAULT-VALUE}).")
    private String wachtwoord;

    @Option(
            names = "--deelnemers",
            split = ",",
            description = "Codes van de deelnemers die meedoen; anders de meegeleverde met een postbus.")
    private List<String> deelnemers;

    @Option(
            names = "--zelf",
            split = ",",
            description = "Codes van de deelnemers die zelf retourberichten sturen; anders zoals meegeleverd.")
    private Set<String> zelf;

    @Option(
            names = "--grootte",
            description = "Verstuur alleen declaraties (JW323) van ongeveer deze grootte, bijvoorbeeld 500kB of 25MB.")
    private String grootte;

    @Option(
            names = "--geduld",
            defaultValue = "120",
            description = "Seconden om te blijven proberen of wachten (${DEFAULT-VALUE}).")
    private int geduld;

    @Option(names = "--alleen-versturen", description = "Leeg de postbussen niet.")
    private boolean alleenVersturen;

    @Option(
            names = "--alleen-ophalen",
            description =
                    "Verstuur niets: leeg de postbussen en verwacht alles van een run met dezelfde seed, datum, aantallen en deelnemers.")
    private boolean alleenOphalen;

    @Option(names = "--formaat", defaultValue = "tekst", description = "tekst of json (${DEFAULT-VALUE}).")
    private String formaat;

    @Mixin
    private Scenariokeuze scenario;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        if (scenario.gekozen()) {
            return scenario.speel(spec.commandLine(), url, wachtwoord, Duration.ofSeconds(geduld));
        }
        boolean json = formaat.equals("json");
        Voortgang balk =
                json ? Voortgang.STIL : new Voortgangsbalk(spec.commandLine().getErr(), System.console() != null);
        try {
            Verslag verslag = Simulatie.speel(opdracht(), balk);
            toon(verslag, json);
            return verslag.goed() ? 0 : 1;
        } catch (Simulatiefout | IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 2;
        }
    }

    private Opdracht opdracht() {
        Demodeelnemers demo = Demodeelnemers.meegeleverd();
        List<Paar> paren = Paar.van(deelnemers == null ? demo.codes() : deelnemers, partners);
        LocalDate dag = datum == null ? LocalDate.now(ZoneId.of("Europe/Amsterdam")) : datum;
        return Opdracht.van(url, berichten, paren)
                .met(new Run(seed == null ? System.currentTimeMillis() : seed, dag))
                .metZelf(zelf == null ? demo.zelf() : zelf)
                .metGelijktijdig(gelijktijdig)
                .metWachtwoord(wachtwoord)
                .met(alleenVersturen ? Doet.ALLEEN_VERSTUREN : alleenOphalen ? Doet.ALLEEN_OPHALEN : Doet.ALLES)
                .met(Duration.ofSeconds(geduld))
                .metGrootte(Grootte.bytes(grootte));
    }

    private void toon(Verslag verslag, boolean json) throws JsonProcessingException {
        PrintWriter uit = spec.commandLine().getOut();
        uit.println(json ? new ObjectMapper().writeValueAsString(verslag) : new Verslagtekst(verslag).tekst());
        uit.flush();
    }
}
