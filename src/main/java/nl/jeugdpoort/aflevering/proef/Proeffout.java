package nl.jeugdpoort.aflevering.proef;

/** A step failed; the message is Dutch and says what to do, without secrets. */
final class Proeffout extends Exception {
    private static final long serialVersionUID = 1L;

    Proeffout(String melding) {
        super(melding);
    }

    Proeffout(String melding, Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
