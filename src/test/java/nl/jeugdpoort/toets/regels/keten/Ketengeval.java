package nl.jeugdpoort.toets.regels.keten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One case of a chain rule: messages in order, of which the last is looked at. The files {@code regels/keten/CODE.txt} hold them: a line
 * {@code goed|fout name}; then per message an indented line {@code KIND} (a file of that folder, for example {@code JW301}), or
 * {@code KIND telt toch} when it is carried although something is found, or {@code afgekeurd} when the receiver refused the message
 * before; under it, indented once more, the changes to it (see {@link nl.jeugdpoort.toets.regels.bericht.Proefboom#bewerk}). A line
 * {@code ! path} is a finding of the rule itself at the last message, {@code ! CODE path} one that goes with it, {@code ? CODE} says that
 * a rule could not look.
 */
record Ketengeval(
        String code,
        boolean goed,
        String naam,
        List<Stap> stappen,
        List<Verwacht> verwacht,
        List<String> nietGetoetst) {

    /** One message and the changes to it. */
    record Stap(String bericht, boolean teltToch, List<String> bewerkingen) {}

    /** A finding that is to come. */
    record Verwacht(String regel, String einde) {}

    private static final Path MAP = Path.of("src/test/resources/regels/keten");

    static List<Ketengeval> alle() {
        try (Stream<Path> bestanden = Files.list(MAP)) {
            return bestanden
                    .filter(b -> b.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(b -> lees(b).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Ketengeval> lees(Path bestand) {
        String code = bestand.getFileName().toString().replace(".txt", "");
        List<Ketengeval> gevallen = new ArrayList<>();
        try {
            Files.readAllLines(bestand).forEach(regel -> lees(regel, code, gevallen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gevallen;
    }

    private static void lees(String regel, String code, List<Ketengeval> gevallen) {
        if (regel.startsWith("  ! ")) {
            gevallen.getLast().verwacht().add(verwacht(code, regel.substring(4)));
        } else if (regel.startsWith("  ? ")) {
            gevallen.getLast().nietGetoetst().add(regel.substring(4));
        } else if (regel.startsWith("    ")) {
            gevallen.getLast().stappen().getLast().bewerkingen().add(regel.strip());
        } else if (regel.startsWith("  ")) {
            String[] woorden = regel.strip().split(" ", 2);
            gevallen.getLast().stappen().add(new Stap(woorden[0], woorden.length > 1, new ArrayList<>()));
        } else {
            String[] kop = regel.split(" ", 2);
            gevallen.add(new Ketengeval(
                    code, kop[0].equals("goed"), kop[1], new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }
    }

    private static Verwacht verwacht(String code, String tekst) {
        int spatie = tekst.indexOf(' ');
        return spatie < 0
                ? new Verwacht(code, tekst)
                : new Verwacht(tekst.substring(0, spatie), tekst.substring(spatie + 1));
    }

    @Override
    public String toString() {
        return code + " " + (goed ? "goed: " : "fout: ") + naam;
    }
}
