package nl.jeugdpoort.deelnemer;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers from the configuration that counts at the moment of the call. */
@Component
class ActueleInloggegevens implements Inloggegevens {

    private final Standhouder houder;

    ActueleInloggegevens(Standhouder houder) {
        this.houder = houder;
    }

    @Override
    public Optional<Inlog> van(String naam) {
        return Optional.ofNullable(houder.stand().inlog().get(naam));
    }

    @Override
    public long versie() {
        return houder.versie();
    }
}
