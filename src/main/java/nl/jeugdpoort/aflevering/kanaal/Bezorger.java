package nl.jeugdpoort.aflevering.kanaal;

import nl.jeugdpoort.aflevering.Afleverkanaal;

/**
 * Delivers by one channel. An attempt may be repeated for the same message, also after it succeeded unseen; the addressee can tell
 * by the id of the message, which never changes. Safe for use by many threads.
 */
public interface Bezorger {

    Afleverkanaal kanaal();

    /** One attempt. Whoever calls bounds its time by interrupting the thread. */
    Uitkomst bezorg(Zending zending);
}
