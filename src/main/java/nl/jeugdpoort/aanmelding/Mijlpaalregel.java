package nl.jeugdpoort.aanmelding;

import java.time.Instant;
import java.util.List;

/**
 * A step of a case as people count them; moments in UTC.
 *
 * @param naam Dutch name
 * @param zoNodig whether it only comes when no help was found in time
 * @param wie who must act now, in words; empty when nobody must
 * @param deelnemers codes of the participants that speak for them
 * @param uiterlijk first moment that is too late for what runs, null when there is none
 * @param klaarOp when it was done, null when it is not or that is not known
 * @param gezin what the family may expect, in Dutch
 */
public record Mijlpaalregel(
        String code,
        String naam,
        Mijlpaalstatus status,
        boolean zoNodig,
        List<String> wie,
        List<String> deelnemers,
        Instant uiterlijk,
        Instant klaarOp,
        String gezin) {

    /** Whether somebody is to act now. */
    public boolean loopt() {
        return status == Mijlpaalstatus.LOOPT || status == Mijlpaalstatus.TE_LAAT;
    }
}
