package nl.jeugdpoort.toets.regellijst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Fragments of messages that keep and break a rule, {@code regels/voorbeelden/{code}-goed.xml} and {@code -fout.xml}.
 * Comments above a fragment say what came before ({@code Vooraf:}) and what to look at. */
public final class Voorbeelden {

    private static final String MAP = "/regels/voorbeelden/";

    private Voorbeelden() {}

    /** A fragment that keeps the rule, null when there is none. */
    public static String goed(String code) {
        return lees(code + "-goed.xml");
    }

    /** A fragment that breaks the rule, null when there is none. */
    public static String fout(String code) {
        return lees(code + "-fout.xml");
    }

    private static String lees(String bestand) {
        try (InputStream bron = Voorbeelden.class.getResourceAsStream(MAP + bestand)) {
            return bron == null ? null : new String(bron.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(MAP + bestand + " is niet te lezen", e);
        }
    }
}
