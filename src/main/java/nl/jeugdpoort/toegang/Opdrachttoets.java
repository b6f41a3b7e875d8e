package nl.jeugdpoort.toegang;

import java.util.List;

/** What every order must have: an operator, a reason, and a key of sensible length if any. */
public final class Opdrachttoets {

    private static final int LANGSTE_REDEN = 500;
    private static final int LANGSTE_SLEUTEL = 100;

    private Opdrachttoets() {}

    /** @throws Weigering 403 when the caller may not decide about messages */
    public static void operator(Aanroeper aanroeper) {
        if (!aanroeper.mag(Recht.INGRIJPEN)) {
            throw weiger(403, "niet-gemachtigd", "Niet gemachtigd", "Alleen een operator mag dit doen.");
        }
    }

    /** @throws Weigering 403 when the caller has not this right */
    public static void eis(Aanroeper aanroeper, Recht recht) {
        if (!aanroeper.mag(recht)) {
            throw weiger(403, "niet-gemachtigd", "Niet gemachtigd", "Met uw rol kunt u dit niet zien of doen.");
        }
    }

    /**
     * The decision of an operator.
     *
     * @param sleutel Idempotency-Key, null when none was given
     * @throws Weigering 403 when the caller is no operator, 400 when reason or key is not right
     */
    public static Besluit besluit(Aanroeper wie, String reden, String sleutel) {
        operator(wie);
        if (reden == null || reden.isBlank() || reden.length() > LANGSTE_REDEN) {
            throw ongeldig("Geef een reden van ten hoogste " + LANGSTE_REDEN + " tekens, zonder persoonsgegevens.");
        }
        if (sleutel != null && (sleutel.isBlank() || sleutel.length() > LANGSTE_SLEUTEL)) {
            throw ongeldig("De Idempotency-Key mag niet leeg zijn en niet langer dan " + LANGSTE_SLEUTEL + " tekens.");
        }
        return new Besluit(wie.code(), reden.strip(), sleutel);
    }

    /** An order that lacks something. */
    public static Weigering ongeldig(String detail) {
        return weiger(400, "verzoek-ongeldig", "Het verzoek klopt niet", detail);
    }

    private static Weigering weiger(int status, String code, String titel, String detail) {
        return new Weigering(status, code, null, titel, detail, List.of());
    }
}
