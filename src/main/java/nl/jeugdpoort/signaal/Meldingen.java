package nl.jeugdpoort.signaal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Signals about things that can be dealt with: many at once, and ended again. Part of the caller's transaction, as {@link Signalen}.
 */
public interface Meldingen {

    /** Records signals in one batch. */
    void meld(List<Melding> meldingen);

    /**
     * Ends signals, because what they asked for was done: they are kept, but what has not been sent yet is not sent any more.
     *
     * @param onderwerpen the subjects with which they were recorded
     */
    void beeindig(Collection<String> onderwerpen);

    /**
     * One signal; the other fields as in {@link Signalen#meld}.
     *
     * @param onderwerp what it is about, by which it can be ended, for example {@code termijn/12}; null when it cannot
     */
    record Melding(String soort, String deelnemer, UUID berichtId, String onderwerp, String tekst) {}
}
