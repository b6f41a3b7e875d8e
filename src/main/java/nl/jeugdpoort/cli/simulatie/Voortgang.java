package nl.jeugdpoort.cli.simulatie;

/** Is told now and then how far a simulation is. */
@FunctionalInterface
public interface Voortgang {

    /** Tells nobody. */
    Voortgang STIL = stand -> {};

    void meld(Stand stand);

    /**
     * How far it is.
     *
     * @param verstuurd messages that the gateway has answered
     * @param totaal messages to send in all
     * @param perSeconde messages sent per second since the beginning
     * @param onderweg deliveries and answers still to come
     * @param seconden since the beginning
     */
    record Stand(long verstuurd, int totaal, double perSeconde, int onderweg, double seconden) {}
}
