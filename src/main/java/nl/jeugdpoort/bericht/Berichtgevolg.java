package nl.jeugdpoort.bericht;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What another part of the gateway does when messages were processed. Part of the transaction of the processing, so it must be quick. */
public interface Berichtgevolg {

    /**
     * @param berichten messages and answers, of the gateway itself too, in order of acceptance and with their new status
     * @param clienten keyed hash of the only client of a message, by message; without those that name none
     */
    void verwerk(List<Bericht> berichten, Map<UUID, UUID> clienten);
}
