package nl.jeugdpoort.ingreep.greep;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.ingreep.Actie;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.Zet;

/** How one action is done. Safe for use by many threads. */
interface Greep {

    Actie actie();

    /** What it can do with a message; changes nothing. */
    Keuze kies(Stand stand, Opdracht opdracht);

    /**
     * Does it, with history, in the caller's transaction.
     *
     * @param keuzes what was chosen, each possible, of messages that are locked
     * @return what went from which state to which, by message
     */
    Map<UUID, List<Zet>> voerUit(Opdracht opdracht, List<Keuze> keuzes);
}
