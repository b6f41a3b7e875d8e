package nl.jeugdpoort.verwerking;

import java.util.Map;
import nl.jeugdpoort.bericht.Wekker;
import nl.jeugdpoort.bericht.Werkvoorraad;
import org.springframework.stereotype.Component;

/** Where the processing is woken: by the queue when a message was stored, by the sweeper for whatever nobody heard. */
@Component
public class Verwerking {

    private final Strookwerk werk;
    private final Werkvoorraad voorraad;
    private final Wekker wekker;

    /** What the sweeper, one thread, saw waiting. */
    private Map<Integer, Long> vorigeKeer = Map.of();

    Verwerking(Strookwerk werk, Werkvoorraad voorraad, Wekker wekker) {
        this.werk = werk;
        this.voorraad = voorraad;
        this.wekker = wekker;
    }

    /** Processes all that waits. */
    public void verwerk() {
        wekker.gehoord();
        werk.werkAf();
    }

    /** Wakes when there is work; where nothing moved since the last time nobody heard, and this thread does the work. */
    public void veeg() {
        Map<Integer, Long> nu = voorraad.strokenMetWerk();
        if (nu.entrySet().stream().anyMatch(vorigeKeer.entrySet()::contains)) {
            verwerk();
        } else if (!nu.isEmpty()) {
            wekker.wek("veger");
        }
        vorigeKeer = nu;
    }
}
