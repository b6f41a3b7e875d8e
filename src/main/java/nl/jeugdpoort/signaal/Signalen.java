package nl.jeugdpoort.signaal;

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
    void meld(String soort, String deelnemer, UUID berichtId, String tekst);
}
