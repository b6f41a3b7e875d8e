package nl.jeugdpoort.register;

/** Where declaraties are kept: asked when a message is judged, and told at once what it brings, so that the next message finds it. */
public interface Declaraties {

    /** What was declared as far as it touches a message; nothing for a message that asks nothing of declaraties. */
    Declaratiestand lees(Registerbericht bericht);

    /** Adds a JW323 with all its lines. */
    void schrijf(Registerbericht declaratie);

    /**
     * Takes an answer: refused as a whole it is as if the declaratie was never sent; otherwise all is granted but what comes back.
     *
     * @param declaratie volgnummer of the JW323
     */
    void beantwoord(long declaratie, Registerbericht antwoord);
}
