package nl.jeugdpoort.aanmelding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;

/**
 * A case in a list; moments in UTC.
 *
 * @param kenmerk the reference of the GI
 * @param gi code of the gecertificeerde instelling
 * @param gemeente code of the gemeente
 * @param aanbieder code of the aanbieder that is addressed now, null when none is
 * @param aanZet codes of the steps that run
 * @param uiterlijk first moment that is too late for one of them, null when none has a term
 */
public record Aanmeldregel(
        UUID id,
        String kenmerk,
        String gi,
        String gemeente,
        String aanbieder,
        Zaakstatus status,
        boolean spoed,
        List<String> aanZet,
        Instant uiterlijk,
        Instant begonnenOp,
        Instant gewijzigdOp) {}
