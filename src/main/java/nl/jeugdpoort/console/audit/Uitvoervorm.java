package nl.jeugdpoort.console.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.audit.Auditrij;

/** How the log is written to a file; every field is text, so that the seals can be checked from the file alone. */
enum Uitvoervorm {
    /** With semicolons; a text that an office program would take for a formula has an apostrophe before it. */
    CSV("text/csv;charset=utf-8", "csv") {
        @Override
        Consumer<Auditrij> schrijver(Writer uit) {
            schrijf(uit, "\uFEFF" + String.join(";", KOLOMMEN) + "\r\n");
            return rij -> schrijf(
                    uit,
                    velden(rij).values().stream()
                            .map(Uitvoervorm::veilig)
                            .collect(Collectors.joining(";", "", "\r\n")));
        }
    },
    /** One object on each line. */
    JSON("application/x-ndjson;charset=utf-8", "jsonl") {
        @Override
        Consumer<Auditrij> schrijver(Writer uit) {
            return rij -> schrijf(uit, json(velden(rij)) + "\n");
        }
    };

    private static final String[] KOLOMMEN = {
        "nummer", "tijdstip", "wie", "rol", "handeling", "objectsoort", "object", "doel", "gelukt", "herkomst", "zegel"
    };
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String GEVAARLIJK = "=+-@'\t\r\n";

    private final String mediatype;
    private final String achtervoegsel;

    Uitvoervorm(String mediatype, String achtervoegsel) {
        this.mediatype = mediatype;
        this.achtervoegsel = achtervoegsel;
    }

    String mediatype() {
        return mediatype;
    }

    String achtervoegsel() {
        return achtervoegsel;
    }

    /** Writes what goes before, and gives what writes a line. */
    abstract Consumer<Auditrij> schrijver(Writer uit);

    private static Map<String, String> velden(Auditrij rij) {
        Map<String, String> velden = rij.velden();
        velden.put("zegel", HexFormat.of().formatHex(rij.zegel()));
        return velden;
    }

    private static String veilig(String waarde) {
        String tekst = !waarde.isEmpty() && GEVAARLIJK.indexOf(waarde.charAt(0)) >= 0 ? "'" + waarde : waarde;
        return Stream.of(";", "\"", "\n", "\r").anyMatch(tekst::contains)
                ? '"' + tekst.replace("\"", "\"\"") + '"'
                : tekst;
    }

    private static String json(Map<String, String> velden) {
        try {
            return MAPPER.writeValueAsString(velden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void schrijf(Writer uit, String tekst) {
        try {
            uit.write(tekst);
        } catch (IOException e) {
            throw new UncheckedIOException("The reader has gone", e);
        }
    }
}
