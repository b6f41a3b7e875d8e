package nl.jeugdpoort.audit;

import java.util.Objects;
import nl.jeugdpoort.toegang.Inloggebeurtenis;
import nl.jeugdpoort.toegang.Inloggebeurtenis.Soort;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down who logs in and out. Of those who were refused it writes so many a minute: guessing must not fill the log. */
@Component
class Inlogluisteraar {

    private static final String ONBEKEND = "onbekend";

    private final Auditlog log;
    private final Minuutgrens geweigerd = new Minuutgrens(30, System::nanoTime);

    Inlogluisteraar(Auditlog log) {
        this.log = log;
    }

    @EventListener
    void hoor(Inloggebeurtenis gebeurtenis) {
        if (gebeurtenis.soort() != Soort.GEWEIGERD || geweigerd.laatDoor()) {
            log.noteer(regel(gebeurtenis));
        }
    }

    private static Auditregel regel(Inloggebeurtenis gebeurtenis) {
        return new Auditregel(
                Objects.requireNonNullElse(gebeurtenis.naam(), ONBEKEND),
                gebeurtenis.rol() == null ? null : gebeurtenis.rol().woord(),
                handeling(gebeurtenis.soort()),
                "inlog",
                gebeurtenis.weg(),
                null,
                gebeurtenis.soort() != Soort.GEWEIGERD);
    }

    private static Handeling handeling(Soort soort) {
        return switch (soort) {
            case INGELOGD -> Handeling.INGELOGD;
            case GEWEIGERD -> Handeling.INLOG_GEWEIGERD;
            case UITGELOGD -> Handeling.UITGELOGD;
        };
    }
}
