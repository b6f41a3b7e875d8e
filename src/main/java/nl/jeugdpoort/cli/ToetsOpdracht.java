package nl.jeugdpoort.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.jeugdpoort.toets.Toetsbank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code toets}: checks files offline. Exit 0 when all are valid, 1 when something was found, 2 when nothing could be checked. */
@Command(
        name = "toets",
        description =
                "Controleert berichten zonder de poort te starten. Afsluitcode: 0 geldig, 1 bevindingen, 2 onbruikbaar.",
        mixinStandardHelpOptions = true)
final class ToetsOpdracht implements Callable<Integer> {

    static final int GELDIG = 0;
    static final int BEVINDINGEN = 1;
    static final int ONBRUIKBAAR = 2;

    private static final long MAX_BYTES = 26_214_400;

    /** How the outcome is written. */
    enum Formaat {
        tekst,
        json
    }

    @Parameters(arity = "1..*", paramLabel = "BESTAND|MAP", description = "Berichten, of mappen met .xml-bestanden.")
    private List<Path> paden;

    @Option(names = "--formaat", defaultValue = "tekst", description = "tekst (standaard) of json")
    private Formaat formaat;

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
            bestanden.addAll(bestanden(pad));
        }
        if (bestanden.isEmpty()) {
            fout.println("Hier staan geen .xml-bestanden. Noem een bestand of een map met berichten.");
            return ONBRUIKBAAR;
        }
        return toets(bestanden);
    }

    private static List<Path> bestanden(Path pad) throws IOException {
        if (!Files.isDirectory(pad)) {
            return List.of(pad);
        }
        try (Stream<Path> alle = Files.walk(pad)) {
            return alle.filter(Files::isRegularFile)
                    .filter(p -> p.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".xml"))
                    .sorted()
                    .toList();
        }
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
            if (Files.size(bestand) > MAX_BYTES) {
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
