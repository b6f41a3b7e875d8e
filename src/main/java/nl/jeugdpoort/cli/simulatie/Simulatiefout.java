package nl.jeugdpoort.cli.simulatie;

/** The simulation cannot go on; the message is a Dutch sentence that says why and what to do. */
public final class Simulatiefout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Simulatiefout(String tekst, Throwable oorzaak) {
        super(tekst, oorzaak);
    }
}
