package nl.jeugdpoort.signaal;

import java.time.Instant;
import java.util.UUID;

/**
 * One signal in a list; moments in UTC.
 *
 * @param soort kind, for example {@code termijn-verlopen}
 * @param deelnemer code of the participant that was told, null when it was the operator
 * @param berichtId the message that it is about, null when it is about none
 * @param onderwerp what it is about, for example {@code termijn/12}; null when it is about nothing that ends
 * @param tekst Dutch sentences, without personal data
 * @param beeindigdOp when it was dealt with, null when it was not
 */
record Signaalregel(
        UUID id,
        String soort,
        String deelnemer,
        UUID berichtId,
        String onderwerp,
        String tekst,
        Instant gemeldOp,
        Instant beeindigdOp) {}
