package nl.jeugdpoort.tussentaal;

import java.util.List;
import nl.jeugdpoort.instelling.Instelfout;

/** Tells the operator what became of a change of the files. */
interface Tussentaalmelder {

    /**
     * Tells it.
     *
     * @param fouten why the change was refused; empty when it counts
     * @return whether it was recorded; otherwise it is to be told again later
     */
    boolean meld(List<Instelfout> fouten);
}
