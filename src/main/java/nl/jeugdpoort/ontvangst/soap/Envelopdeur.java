package nl.jeugdpoort.ontvangst.soap;

import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Foutmelding;
import nl.jeugdpoort.toegang.Aanroeper;

/** What lies behind the SOAP door. */
interface Envelopdeur {

    /** Takes one envelope; when it returns {@link Overgenomen}, the message or its refusal is on disk. */
    Antwoord neem(Aanroeper aanroeper, Envelop envelop);

    /** The synchronous answer. */
    sealed interface Antwoord {

        /** Bv03. */
        record Overgenomen() implements Antwoord {}

        /** Fo03. */
        record NietOvergenomen(Foutmelding fout) implements Antwoord {}
    }
}
