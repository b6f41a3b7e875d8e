package nl.jeugdpoort.aflevering.kanaal;

import java.time.Duration;

/** What came of one attempt to deliver. Reasons are Dutch sentences without personal data. */
public sealed interface Uitkomst {

    /** The addressee has it. */
    record Bezorgd() implements Uitkomst {}

    /**
     * Not now; a later attempt may succeed.
     *
     * @param na how long the addressee asks to wait, null when it did not say
     */
    record Tijdelijk(String reden, Duration na) implements Uitkomst {

        public Tijdelijk(String reden) {
            this(reden, null);
        }
    }

    /**
     * Refused for good.
     *
     * @param code what the addressee or its channel called it, for example {@code HTTP 410}
     */
    record Definitief(String code, String reden) implements Uitkomst {}
}
