package nl.jeugdpoort.aanmelding;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
final class Proefklok extends Clock {

    private volatile Instant nu;

    Proefklok(String nu) {
        zet(nu);
    }

    void zet(String moment) {
        nu = Instant.parse(moment);
    }

    @Override
    public Instant instant() {
        return nu;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
