package nl.jeugdpoort.aanmelding;

import java.util.List;

/** What another part of the gateway does when something happened in cases. Part of the transaction in which it happened, so it must be quick. */
public interface Zaakgevolg {

    /** @param bewegingen one per case in which something happened; the cases are locked until the transaction ends */
    void verwerk(List<Zaakbeweging> bewegingen);
}
