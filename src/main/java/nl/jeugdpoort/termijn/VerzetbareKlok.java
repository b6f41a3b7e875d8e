package nl.jeugdpoort.termijn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that runs on from the moment to which it was set. */
final class VerzetbareKlok extends Clock {

    private final Clock echt;
    private volatile Duration verschuiving = Duration.ZERO;

    VerzetbareKlok(Clock echt) {
        this.echt = echt;
    }

    void verschuif(Duration nieuw) {
        verschuiving = nieuw;
    }

    /** How far this moment lies from the real time. */
    Duration verschuivingNaar(Instant moment) {
        return Duration.between(echt.instant(), moment);
    }

    @Override
    public Instant instant() {
        return echt.instant().plus(verschuiving);
    }

    @Override
    public ZoneId getZone() {
        return echt.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var anders = new VerzetbareKlok(echt.withZone(zone));
        anders.verschuif(verschuiving);
        return anders;
    }
}
