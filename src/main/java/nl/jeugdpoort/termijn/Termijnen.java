package nl.jeugdpoort.termijn;

import java.util.List;
import nl.jeugdpoort.bericht.Bericht;

/** Starts and meets terms by the messages that pass. Part of the caller's transaction. */
public interface Termijnen {

    /**
     * Lets messages start, meet, extend or drop terms, as {@code config/termijnen.yaml} says.
     *
     * @param berichten accepted messages and answers of the gateway itself, in order
     */
    void verwerk(List<Bericht> berichten);
}
