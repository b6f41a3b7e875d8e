package nl.jeugdpoort.verwerking;

import nl.jeugdpoort.bericht.Wekker;
import nl.jeugdpoort.bericht.Werkvoorraad;
import org.springframework.stereotype.Component;

/** Where the processing is woken: by the queue when a message was stored, by the sweeper for whatever nobody heard. */
@Component
public class Verwerking {

    private final Strookwerk werk;
    private final Werkvoorraad voorraad;
    private final Wekker wekker;

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

    /** Wakes every shard that has work. */
    public void veeg() {
        voorraad.strokenMetWerk().forEach(strook -> wekker.wek(strook, "veger"));
    }
}
