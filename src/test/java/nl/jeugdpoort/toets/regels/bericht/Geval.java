package nl.jeugdpoort.toets.regels.bericht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One case of a rule: a base message, changed in a few lines, and the findings that it then has. The files {@code regels/CODE.txt} hold
 * them: a line {@code goed|fout KIND name}, then indented {@code path = value}, {@code path weg}, {@code path dubbel} or
 * {@code na path: <xml/>}, and for each finding {@code ! path} of the rule itself or {@code ! CODE path} of one that goes with it. A path
 * stands for the first one that ends so.
 */
public record Geval(
        String code, boolean goed, String soort, String naam, List<String> bewerkingen, List<Verwacht> verwacht) {

    /** A finding that is to come. */
    record Verwacht(String regel, String einde) {}

    public static List<Geval> alle() {
        try (Stream<Path> bestanden = Files.list(Path.of("src/test/resources/regels"))) {
            return bestanden
                    .filter(b -> b.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(Geval::lees)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Geval> lees(Path bestand) {
        String code = bestand.getFileName().toString().replace(".txt", "");
        List<Geval> gevallen = new ArrayList<>();
        try {
            for (String regel : Files.readAllLines(bestand)) {
                if (regel.startsWith("  ! ")) {
                    gevallen.getLast().verwacht().add(verwacht(code, regel.substring(4)));
                } else if (regel.startsWith("  ")) {
                    gevallen.getLast().bewerkingen().add(regel.strip());
                } else {
                    String[] kop = regel.split(" ", 3);
                    gevallen.add(new Geval(
                            code, kop[0].equals("goed"), kop[1], kop[2], new ArrayList<>(), new ArrayList<>()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gevallen.stream();
    }

    private static Verwacht verwacht(String code, String tekst) {
        int spatie = tekst.indexOf(' ');
        return spatie < 0
                ? new Verwacht(code, tekst)
                : new Verwacht(tekst.substring(0, spatie), tekst.substring(spatie + 1));
    }

    /** The base message with the changes. */
    public Proefboom bericht() {
        Proefboom boom = Proefboom.van(soort);
        bewerkingen.forEach(boom::bewerk);
        return boom;
    }

    @Override
    public String toString() {
        return code + " " + (goed ? "goed " : "fout ") + soort + ": " + naam;
    }
}
