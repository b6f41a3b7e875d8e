package nl.jeugdpoort.signaal;

import java.time.Duration;

/** One way of sending signals. */
interface Kanaal {

    /** Name in the database and in the routes: {@code log}, {@code mail} or {@code webhook}. */
    String naam();

    /** Whether signals of this kind go this way. */
    boolean wil(String soort);

    /** Tries once. Does not throw when the other side fails: what happened is the result. */
    Uitkomst verstuur(Signaal signaal);

    /** What came of one attempt. */
    sealed interface Uitkomst {

        record Verstuurd() implements Uitkomst {}

        /** @param wacht how long the other side asks to wait; null for the usual time */
        record Later(String reden, Duration wacht) implements Uitkomst {}

        record Nooit(String reden) implements Uitkomst {}
    }
}
