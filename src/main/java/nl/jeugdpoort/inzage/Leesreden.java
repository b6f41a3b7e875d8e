package nl.jeugdpoort.inzage;

import java.io.Serializable;
import java.util.Locale;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;

/**
 * Why somebody opens bodies; given once and good for a session.
 *
 * @param wie login name of who gave it
 * @param grond for what the law lets them
 * @param toelichting in the person's own words, without personal data
 */
public record Leesreden(String wie, Grond grond, String toelichting) implements Serializable {

    public static final int LANGST = 200;

    /** The purposes for which data may be processed (Jeugdwet, article 7.4.0). */
    public enum Grond {
        TOELEIDING("leiden naar hulp (toeleiding)"),
        BEKOSTIGING("betalen van hulp (bekostiging)"),
        UITVOERING("uitvoeren van hulp (uitvoering)"),
        CONTROLE("controleren en storingen oplossen (controle)");

        private final String uitleg;

        Grond(String uitleg) {
            this.uitleg = uitleg;
        }

        /** For people. */
        public String uitleg() {
            return uitleg;
        }
    }

    /** @throws nl.jeugdpoort.toegang.Weigering 400 when something is missing or too long */
    public static Leesreden van(Aanroeper wie, Grond grond, String toelichting) {
        if (grond == null) {
            throw Opdrachttoets.ongeldig("Kies waarvoor u het bericht opent.");
        }
        String tekst = toelichting == null ? "" : toelichting.strip();
        if (tekst.isEmpty() || tekst.length() > LANGST) {
            throw Opdrachttoets.ongeldig(
                    "Schrijf in het kort waarom u het bericht opent, in hooguit " + LANGST + " tekens.");
        }
        return new Leesreden(wie.naam(), grond, tekst);
    }

    /** Whether this person gave it: a session may change hands. */
    public boolean isVan(Aanroeper iemand) {
        return wie.equals(iemand.naam());
    }

    /** As the audit log has it. */
    String doel() {
        return grond.name().toLowerCase(Locale.ROOT) + ": " + toelichting;
    }
}
