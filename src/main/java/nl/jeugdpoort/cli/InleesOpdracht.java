package nl.jeugdpoort.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.jeugdpoort.cli.inlezen.Inleesfout;
import nl.jeugdpoort.cli.inlezen.Inlezer;
import nl.jeugdpoort.cli.inlezen.Inlezer.Verslag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inlezen}: exit 0 when every file was read, 1 when some file holds no valid message, 2 when it could not be done. */
@Command(
        name = "inlezen",
        description =
                "Vult de registers van een draaiende poort met berichten van vroeger. De poort stuurt ze niet door."
                        + " Nog een keer inlezen verandert niets. Afsluitcode: 0 alles gelezen, 1 sommige bestanden niet, 2 onbruikbaar.",
        mixinStandardHelpOptions = true)
final class InleesOpdracht implements Callable<Integer> {

    private static final int ONBRUIKBAAR = 2;

    @Parameters(arity = "1..*", paramLabel = "MAP", description = "Mappen of bestanden met oude berichten en retouren.")
    private List<Path> paden;

    @Option(
            names = "--url",
            defaultValue = "http://127.0.0.1:8080",
            description = "Adres van jeugdpoort (${DEFAULT-VALUE}).")
    private URI url;

    @Option(names = "--gebruiker", defaultValue = "operator", description = "Inlognaam (${DEFAULT-VALUE}).")
    private String gebruiker;

    @Option(names = "--wachtwoord", defaultValue = "demo", description = "Wachtwoord (${DEFAULT-VALUE}).")
    private String wachtwoord;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter fout = spec.commandLine().getErr();
        List<Path> bestanden = new ArrayList<>();
        for (Path pad : paden) {
            if (!Files.isReadable(pad)) {
                fout.println(pad + " bestaat niet of is niet te lezen. Controleer de naam.");
                return ONBRUIKBAAR;
            }
            bestanden.addAll(Berichtbestanden.in(pad));
        }
        try {
            Verslag verslag = new Inlezer(url, gebruiker, wachtwoord, this::toon).lees(bestanden);
            schrijf(verslag);
            return verslag.fouten().isEmpty() ? 0 : 1;
        } catch (Inleesfout e) {
            fout.println(e.getMessage());
            return ONBRUIKBAAR;
        }
    }

    private void toon(String wat, int klaar, int totaal) {
        if (System.console() != null) {
            System.err.printf("\r%s: %d van %d %s", wat, klaar, totaal, klaar == totaal ? "\n" : "");
        }
    }

    private void schrijf(Verslag verslag) {
        PrintWriter uit = spec.commandLine().getOut();
        verslag.gevolgen().forEach((gevolg, aantal) -> uit.println(gevolg + ": " + aantal));
        uit.println("overgeslagen, want afgekeurd in een retour: " + verslag.afgekeurd());
        uit.println("retouren gelezen: " + verslag.retouren());
        verslag.fouten().forEach((bestand, zin) -> uit.println("niet gelezen: " + bestand + ". " + zin));
        uit.flush();
    }
}
