package nl.jeugdpoort.aanmelding.escalatie;

import java.time.Instant;

/**
 * The call of a step.
 *
 * @param door code of the party that called it
 * @param op moment on the gateway's clock (UTC)
 * @param beleidSchietTekort whether existing policy falls short, which leads to the bestuurders at once
 */
public record Oproep(
        Escalatiestap stap, Functie functie, String door, Instant op, Gezin gezin, boolean beleidSchietTekort) {

    /** When the family hears of it. */
    public enum Gezin {
        VOORAF_VERTELD,
        /** It is explained to them afterwards. */
        ACHTERAF_UITLEG
    }
}
