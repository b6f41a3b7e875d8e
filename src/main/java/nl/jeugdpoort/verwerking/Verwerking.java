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

    /** Processes all that waits in a shard. */
    public void verwerk(int strook) {
        wekker.gehoord(strook);
        werk.werkAf(strook);
    }

    /** Wakes every shard that has work; where nothing moved since the last time nobody heard, and this thread does the work. */
    public void veeg() {
        Map<Integer, Long> nu = voorraad.strokenMetWerk();
        nu.forEach((strook, eerste) -> {
            if (eerste.equals(vorigeKeer.get(strook))) {
                verwerk(strook);
            } else {
                wekker.wek(strook, "veger");
            }
        });
        vorigeKeer = nu;
    }
}
