package nl.jeugdpoort.toets.schema;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.jeugdpoort.cli.simulatie.GroteDeclaratie;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Verkeer;
import nl.jeugdpoort.toets.regels.Berichtboek;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Regelvinder;

/** Valid fictive messages for tests. */
public final class Proefberichten {

    private static final Run RUN = new Run(20261, LocalDate.of(2026, 7, 1));
    private static final Paar PAAR = new Paar("0384", "42420001");

    private Proefberichten() {}

    /** The largest of many messages of every kind that the simulator makes, by kind. */
    public static Map<String, String> perSoort() {
        Map<String, String> berichten = new TreeMap<>();
        Verkeer verkeer = new Verkeer(RUN, PAAR, 0, 2000);
        for (Simbericht b = verkeer.volgende(); b != null; b = verkeer.volgende()) {
            berichten.merge(
                    b.soort().name(),
                    new String(b.inhoud(), StandardCharsets.UTF_8),
                    (x, y) -> x.length() >= y.length() ? x : y);
        }
        return berichten;
    }

    /** The checker with all rules on one message. */
    public static Schematoetser toetserMetRegels() {
        return new Schematoetser(List.of(new Berichtboek(Regelvinder.vind(Berichtregel.class, regel -> true))));
    }

    public static String jw301() {
        return perSoort().get("JW301");
    }

    /** A valid JW323 of nearly this many bytes. */
    public static byte[] declaratie(int bytes) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream(bytes);
        try {
            new GroteDeclaratie(RUN, PAAR, 0, bytes).schrijf(0, uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
