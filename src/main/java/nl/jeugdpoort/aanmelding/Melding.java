package nl.jeugdpoort.aanmelding;

import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;

/**
 * That something happened in a case, before it has a place among the events.
 *
 * @param door code of the participant, name of the operator, or {@code jeugdpoort}
 * @param stap the step whose term expired; null otherwise
 * @param aanbieder the aanbieder that goes on from here, null when that does not change
 * @param gemeente the gemeente that takes over, null when none does
 * @param bericht the message that says it, null when a person does
 * @param sleutel Idempotency-Key, null when none was given
 * @param toelichting words for the parties, null when there are none; may hold personal data
 */
record Melding(
        Gebeurtenissoort soort,
        String door,
        String stap,
        String aanbieder,
        String gemeente,
        UUID bericht,
        String sleutel,
        String toelichting) {

    static Melding vanMens(
            Gebeurtenissoort soort,
            String door,
            String aanbieder,
            String gemeente,
            String sleutel,
            String toelichting) {
        return new Melding(soort, door, null, aanbieder, gemeente, null, sleutel, toelichting);
    }

    static Melding vanBericht(Gebeurtenissoort soort, String afzender, String aanbieder, UUID bericht) {
        return new Melding(soort, afzender, null, aanbieder, null, bericht, null, null);
    }

    static Melding verlopen(String stap) {
        return new Melding(Gebeurtenissoort.TERMIJN_VERLOPEN, "jeugdpoort", stap, null, null, null, null, null);
    }
}
