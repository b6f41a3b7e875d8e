package nl.jeugdpoort.stuf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdpoort.stuf.Foutmelding.Plek;

/** The published faults of the chain, from {@code config/codelijsten/stuf-fouten.csv}. */
public final class StufFouten {

    private static final String BESTAND = "/config/codelijsten/stuf-fouten.csv";
    private static final Map<String, StufFout> FOUTEN = lees();

    private StufFouten() {}

    /**
     * The fault with this code.
     *
     * @throws IllegalArgumentException when the list does not have it
     */
    public static StufFout van(String code) {
        StufFout fout = FOUTEN.get(code);
        if (fout == null) {
            throw new IllegalArgumentException("Foutcode " + code + " staat niet in " + BESTAND);
        }
        return fout;
    }

    static Collection<StufFout> alle() {
        return FOUTEN.values();
    }

    private static Map<String, StufFout> lees() {
        try (InputStream bestand = StufFouten.class.getResourceAsStream(BESTAND)) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(regel -> regel.split(";"))
                    .map(StufFouten::fout)
                    .collect(Collectors.toUnmodifiableMap(StufFout::code, fout -> fout));
        } catch (IOException e) {
            throw new IllegalStateException(BESTAND + " is niet te lezen", e);
        }
    }

    private static StufFout fout(String[] veld) {
        return new StufFout(
                veld[0],
                veld[1],
                Plek.valueOf(veld[2].toUpperCase(Locale.ROOT)),
                StufFout.Soort.valueOf(veld[3].toUpperCase(Locale.ROOT)),
                "ja".equals(veld[4]));
    }
}
