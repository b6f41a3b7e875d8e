package nl.jeugdpoort.aflevering.proef;

import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.deelnemer.Deelnemer;

/** Tries one kind of way out. Safe for use by many threads. */
interface Proefrit {

    boolean kan(Afleverkanaal kanaal);

    /** Takes the steps; ends with the first that fails. */
    void rijd(Deelnemer naar, Stappen stappen) throws Proeffout;
}
