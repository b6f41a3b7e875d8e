package nl.jeugdpoort.toets;

import nl.jeugdpoort.bericht.Bericht;

/** What rules ask of the messages that came before. */
@FunctionalInterface
public interface EerdereBerichten {

    /** Whether an earlier message than this one has the same afzender, berichtsoort and identificatie. */
    boolean identificatieGebruikt(Bericht bericht);
}
