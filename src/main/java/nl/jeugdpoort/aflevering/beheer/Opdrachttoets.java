package nl.jeugdpoort.aflevering.beheer;

import nl.jeugdpoort.aflevering.Besluit;
import nl.jeugdpoort.toegang.Aanroeper;

/** What every order must have: an operator, a reason, and a key of sensible length if any. */
final class Opdrachttoets {

    private static final int LANGSTE_REDEN = 500;
    private static final int LANGSTE_SLEUTEL = 100;

    private Opdrachttoets() {}

    static void operator(Aanroeper aanroeper) {
        if (!aanroeper.operator()) {
            throw Beheerweigering.geenOperator();
        }
    }

    static Besluit besluit(Aanroeper wie, String reden, String sleutel) {
        operator(wie);
        if (reden == null || reden.isBlank() || reden.length() > LANGSTE_REDEN) {
            throw Beheerweigering.ongeldig(
                    "Geef een reden van ten hoogste " + LANGSTE_REDEN + " tekens, zonder persoonsgegevens.");
        }
        if (sleutel != null && (sleutel.isBlank() || sleutel.length() > LANGSTE_SLEUTEL)) {
            throw Beheerweigering.ongeldig(
                    "De Idempotency-Key mag niet leeg zijn en niet langer dan " + LANGSTE_SLEUTEL + " tekens.");
        }
        return new Besluit(wie.code(), reden.strip(), sleutel);
    }
}
