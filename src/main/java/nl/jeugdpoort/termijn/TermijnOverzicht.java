package nl.jeugdpoort.termijn;

import java.time.Instant;
import java.util.UUID;

/**
 * A term as the API shows it; moments in UTC.
 *
 * @param code for example {@code OP090}
 * @param naam Dutch name
 * @param sleutel what it is about
 * @param berichtId the message that started it, null when none did
 * @param deelnemer code of the party that must act
 * @param tegenpartij code of the other party
 * @param waarschuwOp moment of the warning, null for none
 * @param verlooptOp first moment that is too late
 * @param gehaaldOp when it was met, null when not
 * @param gehaaldDoor the message that met it, null when none did
 * @param teLaat whether an end was missed, also when the term was met or extended afterwards
 */
public record TermijnOverzicht(
        long id,
        String code,
        String naam,
        String sleutel,
        TermijnStatus status,
        UUID berichtId,
        String deelnemer,
        String tegenpartij,
        Instant gestartOp,
        Instant waarschuwOp,
        Instant verlooptOp,
        Instant gehaaldOp,
        UUID gehaaldDoor,
        boolean teLaat) {}
