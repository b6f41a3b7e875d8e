package nl.jeugdpoort.toegang;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** This name failed too often from this address and has to wait. */
final class TeVeelPogingen extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wacht;

    TeVeelPogingen(Duration wacht) {
        super("Too many failed logins");
        this.wacht = wacht;
    }

    /** Whole seconds to wait, at least one. */
    long seconden() {
        return wacht.toSeconds() + 1;
    }
}
