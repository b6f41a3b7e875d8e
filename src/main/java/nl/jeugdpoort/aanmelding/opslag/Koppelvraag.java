package nl.jeugdpoort.aanmelding.opslag;

import java.util.List;
import java.util.UUID;

/**
 * By what a message may find cases; what does not apply is null or empty.
 *
 * @param bericht the message
 * @param aanbieder the aanbieder that sends or receives it
 * @param client keyed hash of its client
 * @param beantwoordt the message that it refuses
 * @param referenties the requests that it decides on
 */
public record Koppelvraag(
        UUID bericht, String gemeente, String aanbieder, UUID client, UUID beantwoordt, List<String> referenties) {

    /** Whether there is anything to find a case by. */
    public boolean kanTreffen() {
        return client != null || beantwoordt != null || !referenties.isEmpty();
    }
}
