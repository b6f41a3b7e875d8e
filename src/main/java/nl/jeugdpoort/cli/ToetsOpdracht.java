package nl.jeugdpoort.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.jeugdpoort.toets.Regelgids;
import nl.jeugdpoort.toets.Regeluitleg;
import nl.jeugdpoort.toets.Toetsbank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code toets}: checks files offline, or explains a rule. Exit 0 when all are valid or the rule is explained, 1 when something was found, 2
 * when nothing could be checked or explained.
 */
@Command(
        name = "toets",
        description = "Controleert berichten zonder de poort te starten, of legt een regel uit."
                + " Afsluitcode: 0 geldig, 1 bevindingen, 2 onbruikbaar.",
        mixinStandardHelpOptions = true)
final class ToetsOpdracht implements Callable<Integer> {

    static final int GELDIG = 0;
    static final int BEVINDINGEN = 1;
    static final int ONBRUIKBAAR = 2;

    /** How the outcome is written. */
    enum Formaat {
        tekst,
        json
    }

    @Parameters(arity = "0..*", paramLabel = "BESTAND|MAP", description = "Berichten, of mappen met .xml-bestanden.")
    private List<Path> paden = List.of();

    @Option(names = "--formaat", defaultValue = "tekst", description = "tekst (standaard) of json")
    private Formaat formaat;

    @Option(
            names = "--uitleg",
            paramLabel = "CODE",
            description = "Legt een regel uit, bijvoorbeeld TR302, en controleert niets.")
    private String uitleg;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if ((uitleg == null) == paden.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Noem bestanden of mappen met berichten, of één regel met --uitleg.");
        }
        return uitleg == null ? toetsPaden() : legUit();
    }

    private int legUit() throws IOException {
        Optional<Regeluitleg> regel = Regelgids.los().bij(uitleg);
        if (regel.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("De poort heeft geen regel " + uitleg
                            + ". Controleer de code; goed zijn bijvoorbeeld TR302, CD041 en OP090x4.");
            return ONBRUIKBAAR;
        }
        PrintWriter uit = spec.commandLine().getOut();
        uit.print(
                formaat == Formaat.json
                        ? JsonVerslag.json(regel.get()) + System.lineSeparator()
                        : new Uitlegtekst(regel.get()).tekst());
        uit.flush();
        return GELDIG;
    }

    private int toetsPaden() throws IOException {
        PrintWriter fout = spec.commandLine().getErr();
        List<Path> bestanden = new ArrayList<>();
        for (Path pad : paden) {
            if (!Files.isReadable(pad)) {
                fout.println(pad + " bestaat niet of is niet te lezen. Controleer de naam.");
                return ONBRUIKBAAR;
            }
            bestanden.addAll(Berichtbestanden.in(pad));
        }
        if (bestanden.isEmpty()) {
            fout.println("Hier staan geen .xml-bestanden. Noem een bestand of een map met berichten.");
            return ONBRUIKBAAR;
        }
        return toets(bestanden);
    }

    private int toets(List<Path> bestanden) throws IOException {
        Toetsverslag verslag = Toetsverslag.van(formaat, spec.commandLine().getOut());
        Voortgang voortgang = new Voortgang(bestanden.size());
        Toetsbank bank = Toetsbank.los();
        int code = GELDIG;
        for (Path bestand : bestanden) {
            voortgang.nu(bestand);
            code = Math.max(code, toets(bank, bestand, verslag));
        }
        voortgang.klaar();
        verslag.klaar();
        return code;
    }

    private int toets(Toetsbank bank, Path bestand, Toetsverslag verslag) {
        byte[] inhoud;
        try {
            if (Files.size(bestand) > Berichtbestanden.MAX_BYTES) {
                verslag.onbruikbaar(bestand, "Het bestand is groter dan 25 MB, het meeste dat een bericht mag zijn.");
                return ONBRUIKBAAR;
            }
            inhoud = Files.readAllBytes(bestand);
        } catch (IOException e) {
            verslag.onbruikbaar(bestand, "Het bestand is niet te lezen: " + e.getMessage());
            return ONBRUIKBAAR;
        }
        var uitslag = bank.toets(inhoud);
        verslag.uitslag(bestand, uitslag);
        return uitslag.geldig() ? GELDIG : BEVINDINGEN;
    }
}
