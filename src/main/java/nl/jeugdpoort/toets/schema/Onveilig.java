package nl.jeugdpoort.toets.schema;

/** What no iJw message has, met while reading; ends the pass. */
final class Onveilig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param melding Dutch sentence without content of the message */
    Onveilig(String melding) {
        super(melding, null, false, false);
    }
}
