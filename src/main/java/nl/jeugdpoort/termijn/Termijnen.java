package nl.jeugdpoort.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;

/**
 * Starts, meets, extends and drops terms, by the messages that pass and by what people do. Everything is part of the caller's
 * transaction and may be repeated: a term starts once and is met once.
 */
public interface Termijnen {

    /**
     * Lets messages start, meet, extend or drop terms, as {@code config/termijnen.yaml} says.
     *
     * @param berichten messages and answers, of the gateway itself too, in order of acceptance and with their new status: one that is
     *     {@code AFGEKEURD} starts no more than the term of its own answer
     */
    void verwerk(List<Bericht> berichten);

    /**
     * Starts a term that no message starts. Does nothing when it is there already.
     *
     * @param code code of a term in {@code config/termijnen.yaml}; IllegalArgumentException when unknown
     * @param sleutel what the term is about, for example a case and step; without personal data
     * @param start who must act, and from when
     */
    void start(String code, String sleutel, Start start);

    /**
     * Meets a term. Does nothing when there is none, or it has been met.
     *
     * @param berichtId the message that met it, null when none did
     */
    void haal(String code, String sleutel, Instant op, UUID berichtId);

    /** Drops a term that has not been met. Does nothing when there is none. */
    void laatVervallen(String code, String sleutel);

    /** Whether {@code config/termijnen.yaml} has a term with this code now. */
    boolean kent(String code);

    /** The terms with these keys that have not been dropped. */
    List<TermijnOverzicht> met(Collection<Termijnsleutel> sleutels);

    /**
     * Drops the terms that a message started, because its receiver refused it outside the iJw messages (Fo01): no answer follows.
     */
    void geweigerd(UUID berichtId);

    /** The terms that a message started or met, oldest first. */
    List<TermijnOverzicht> bij(UUID berichtId);

    /**
     * How a term starts.
     *
     * @param berichtId the message that it belongs to, null when none
     * @param deelnemer code of the party that must act
     * @param tegenpartij code of the party that waits for it
     * @param op the event from which the term counts (its day in Europe/Amsterdam is day 0)
     * @param dagtekening the date on the document, null when it is the day of the event
     * @param begin begin of the help, for terms that count from it; otherwise null
     * @param einde end of the help, for terms that count from it; otherwise null
     */
    record Start(
            UUID berichtId,
            String deelnemer,
            String tegenpartij,
            Instant op,
            LocalDate dagtekening,
            LocalDate begin,
            LocalDate einde) {}
}
