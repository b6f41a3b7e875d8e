package nl.jeugdpoort.contact;

import java.time.Duration;
import java.time.Instant;
import nl.jeugdpoort.deelnemer.Regio;

/** How long what a supplier confirmed counts as up to date. */
final class Versheid {

    private Versheid() {}

    /** What was confirmed at or before this moment is out of date. */
    static Instant grens(Regio regio, Instant nu) {
        return nu.minus(Duration.ofDays(regio.contactregister().bevestigDagen()));
    }

    static boolean verouderd(Instant bevestigdOp, Regio regio, Instant nu) {
        return !bevestigdOp.isAfter(grens(regio, nu));
    }
}
