package nl.jeugdpoort.aflevering.loket;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import nl.jeugdpoort.aflevering.Afleverinstellingen;
import org.springframework.stereotype.Component;

/** When a failed delivery is tried again. */
@Component
class Herhaalschema {

    private static final Duration LANGST = Duration.ofHours(24);

    private final List<Duration> wachttijden;
    private final double spreiding;

    Herhaalschema(Afleverinstellingen instellingen) {
        this.wachttijden = List.copyOf(instellingen.wachttijden());
        this.spreiding = instellingen.spreiding();
    }

    /**
     * The pause before the next attempt, empty when there is none left.
     *
     * @param pogingen attempts made so far, at least one
     * @param gevraagd what the addressee asked for, null when it did not; heeded up to a day
     */
    Optional<Duration> na(int pogingen, Duration gevraagd) {
        if (pogingen > wachttijden.size()) {
            return Optional.empty();
        }
        Duration vast = wachttijden.get(pogingen - 1);
        double toeval = ThreadLocalRandom.current().nextDouble() * spreiding;
        Duration pauze = vast.plusNanos((long) (vast.toNanos() * toeval));
        return Optional.of(gevraagd == null || gevraagd.compareTo(pauze) < 0 ? pauze : kortste(gevraagd, LANGST));
    }

    private static Duration kortste(Duration een, Duration ander) {
        return een.compareTo(ander) < 0 ? een : ander;
    }
}
