package nl.jeugdpoort.instelling;

import java.util.List;

/** Tells the operator what became of a change of files. */
public interface Wijzigingsmelder {

    /**
     * Tells it.
     *
     * @param fouten why the change was refused; empty when it counts
     * @return whether it was recorded; otherwise it is to be told again later
     */
    boolean meld(List<Instelfout> fouten);
}
