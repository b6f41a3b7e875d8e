package nl.jeugdpoort.signaal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jeugdpoort.signaal.Kanaal.Uitkomst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is waiting, one way at a time. Signals are taken for the length of a lease, in short transactions of their own, so a
 * slow mail server holds no database connection and several nodes share the work.
 */
@Component("signaalverzender")
public class Signaalverzender {

    private static final Logger LOG = LoggerFactory.getLogger(Signaalverzender.class);
    private static final int TEGELIJK = 50;

    /** Longer than all attempts of one batch can take. */
    private static final Duration PACHT = Duration.ofMinutes(10);

    private static final Duration RUST = Duration.ofSeconds(10);

    private static final List<Duration> WACHTTIJDEN = List.of(
            RUST,
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final SignaalStore store;
    private final Map<String, Kanaal> kanalen;

    Signaalverzender(SignaalStore store, List<Kanaal> kanalen) {
        this.store = store;
        this.kanalen = kanalen.stream().collect(Collectors.toUnmodifiableMap(Kanaal::naam, Function.identity()));
    }

    /** Sends everything that waits for this way; does nothing when it is not configured. Stops at the first that must wait. */
    public void verzend(String naam) {
        if (kanalen.containsKey(naam)) {
            verzendLangs(kanalen.get(naam));
        }
    }

    /** Sends everything that waits for this way, as above. */
    void verzendLangs(Kanaal kanaal) {
        while (bundel(kanaal)) {
            // Until nothing waits or the other side cannot take more now.
        }
    }

    private boolean bundel(Kanaal kanaal) {
        var signalen = store.pak(kanaal.naam(), TEGELIJK, PACHT);
        for (int i = 0; i < signalen.size(); i++) {
            if (!verstuur(kanaal, signalen.get(i))) {
                var rest = signalen.subList(i + 1, signalen.size());
                store.geefTerug(kanaal.naam(), rest.stream().map(Signaal::id).toList(), RUST);
                return false;
            }
        }
        return signalen.size() == TEGELIJK;
    }

    /** One attempt; false when the other side cannot take more now. */
    private boolean verstuur(Kanaal kanaal, Signaal signaal) {
        return switch (kanaal.verstuur(signaal)) {
            case Uitkomst.Verstuurd v -> {
                store.verstuurd(kanaal.naam(), List.of(signaal.id()));
                yield true;
            }
            case Uitkomst.Nooit nooit -> {
                geefOp(kanaal, signaal, nooit.reden());
                yield true;
            }
            case Uitkomst.Later later -> {
                stelUit(kanaal, signaal, later);
                yield false;
            }
        };
    }

    private void stelUit(Kanaal kanaal, Signaal signaal, Uitkomst.Later later) {
        int pogingen = store.pogingen(kanaal.naam(), signaal.id());
        if (pogingen > WACHTTIJDEN.size()) {
            geefOp(kanaal, signaal, later.reden());
            return;
        }
        LOG.warn("Signaal {} niet verstuurd per {}: {}", signaal.id(), kanaal.naam(), later.reden());
        var wacht = later.wacht() != null ? later.wacht() : gespreid(WACHTTIJDEN.get(pogingen - 1));
        store.later(kanaal.naam(), signaal.id(), wacht, later.reden());
    }

    private void geefOp(Kanaal kanaal, Signaal signaal, String reden) {
        LOG.error("Signaal {} wordt niet meer verstuurd per {}: {}", signaal.id(), kanaal.naam(), reden);
        store.mislukt(kanaal.naam(), signaal.id(), reden);
    }

    /** Up to a fifth later, so that not everything comes back at the same moment. */
    private static Duration gespreid(Duration wacht) {
        return wacht.plusMillis(ThreadLocalRandom.current().nextLong(wacht.toMillis() / 5 + 1));
    }
}
