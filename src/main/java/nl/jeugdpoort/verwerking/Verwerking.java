package nl.jeugdpoort.verwerking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import nl.jeugdpoort.bericht.Wekker;
import nl.jeugdpoort.bericht.Werkvoorraad;
import org.springframework.stereotype.Component;

/** Where the processing is woken: by the queue for each message, by the sweeper for whatever nobody heard. */
@Component
public class Verwerking {

    private final Strookwerk werk;
    private final Werkvoorraad voorraad;
    private final Wekker wekker;

    /** Messages done in another's batch, whose own wake-up still has to come by; only spares a needless look in the database. */
    private final Cache<String, Boolean> alGedaan = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Verwerking(Strookwerk werk, Werkvoorraad voorraad, Wekker wekker) {
        this.werk = werk;
        this.voorraad = voorraad;
        this.wekker = wekker;
    }

    /**
     * Processes the shard of a message.
     *
     * @param berichtId the message that woke us
     * @param strook its shard
     */
    public void verwerk(String berichtId, int strook) {
        if (alGedaan.asMap().remove(berichtId) != null) {
            return;
        }
        werk.werkAf(strook).forEach(bericht -> alGedaan.put(bericht.id().toString(), true));
        alGedaan.asMap().remove(berichtId);
    }

    /** Wakes every shard that has work. */
    public void veeg() {
        voorraad.strokenMetWerk().forEach(strook -> wekker.wek(strook, "veger"));
    }
}
