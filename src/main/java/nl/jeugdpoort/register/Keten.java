package nl.jeugdpoort.register;

import java.util.List;

/** Finds the messages that are about the same help: verzoek, antwoord, toewijzing, start, stop and declaratie. */
public interface Keten {

    /** So many toewijzingen, references and messages of a kind are looked at, at most; a declaratie may have thousands. */
    int MEESTE = 25;

    /** The volgnummers of messages in the registers, in order; of each kind the newest {@link #MEESTE}. */
    List<Long> rond(Ketenvraag vraag);
}
