package nl.jeugdpoort.toets.regellijst;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.jeugdpoort.standaard.Standaard;

/** One code list of a standard with its meanings, from its folder below {@code config/codelijsten/}: lines of {@code code;betekenis}. */
public final class Codelijst {

    private final Map<String, String> betekenissen;

    private Codelijst(Map<String, String> betekenissen) {
        this.betekenissen = Collections.unmodifiableMap(betekenissen);
    }

    /**
     * The list of a standard with this name, for example {@code WJ001}.
     *
     * @throws IllegalArgumentException when it has none
     * @throws IllegalStateException when a line is not right, or a code is there twice
     */
    public static Codelijst van(Standaard standaard, String naam) {
        String bestand = "Codelijst " + naam + " van " + standaard.naam();
        InputStream bron = standaard.map().codelijst(naam);
        try (var regels = new BufferedReader(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
            Map<String, String> gelezen = new LinkedHashMap<>();
            regels.lines()
                    .filter(regel -> !regel.startsWith("#") && !regel.equals("code;betekenis"))
                    .forEach(regel -> voegToe(regel, gelezen, bestand));
            return new Codelijst(gelezen);
        } catch (IOException e) {
            throw new UncheckedIOException(bestand + " is niet te lezen", e);
        }
    }

    private static void voegToe(String regel, Map<String, String> gelezen, String bestand) {
        String[] delen = regel.split(";", -1);
        if (delen.length != 2 || delen[0].isBlank() || delen[1].isBlank()) {
            throw new IllegalStateException(bestand + ": een regel is code;betekenis, en niet: " + regel);
        }
        if (gelezen.put(delen[0], delen[1]) != null) {
            throw new IllegalStateException(bestand + ": " + delen[0] + " staat er twee keer in");
        }
    }

    /** Short Dutch meaning of a code, without a full stop. */
    public Optional<String> betekenis(String code) {
        return Optional.ofNullable(betekenissen.get(code));
    }

    /** Every code with its meaning, in the order of the file. */
    public Map<String, String> codes() {
        return betekenissen;
    }
}
