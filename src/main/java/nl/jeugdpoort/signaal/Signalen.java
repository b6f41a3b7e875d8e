package nl.jeugdpoort.signaal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells people that something needs their attention. Part of the caller's transaction; sent after commit, each once. */
public interface Signalen {

    /**
     * Records one signal.
     *
     * @param soort kebab-case kind, for example {@code termijn-verlopen}, {@code aflevering-geparkeerd}, {@code retour-onbekend}
     * @param deelnemer code of the participant that is to act, null when the operator is
     * @param berichtId the message concerned, null when none
     * @param tekst Dutch B1 sentence without personal data: what happened and what to do
     */
    default void meld(String soort, String deelnemer, UUID berichtId, String tekst) {
        meld(List.of(new Melding(soort, deelnemer, berichtId, null, tekst)));
    }

    /** Records many signals in one batch. */
    void meld(List<Melding> meldingen);

    /**
     * Ends signals, because what they asked for was done: they are kept, but what has not been sent yet is not sent any more.
     *
     * @param onderwerpen the subjects with which they were recorded
     */
    void beeindig(Collection<String> onderwerpen);

    /**
     * One signal; the other fields as in {@link #meld(String, String, UUID, String)}.
     *
     * @param onderwerp what it is about, by which it can be ended, for example {@code termijn/12}; null when it cannot
     */
    record Melding(String soort, String deelnemer, UUID berichtId, String onderwerp, String tekst) {}
}
