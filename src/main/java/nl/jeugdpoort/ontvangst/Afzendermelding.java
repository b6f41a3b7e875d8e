package nl.jeugdpoort.ontvangst;

import nl.jeugdpoort.bericht.Bericht;

/** Tells who sent a message, by its own way out, that the message goes no further after all. Part of the caller's transaction. */
public interface Afzendermelding {

    /**
     * Tells it once, however often it is asked; who is no participant any more, cannot be told.
     *
     * @param reden Dutch sentence without personal data
     */
    void afgewezen(Bericht bericht, String reden);
}
