package nl.jeugdpoort.toets.schema;

/** A schema or standard in {@code xsd/} that the gateway cannot compile; stops the start of the gateway. */
final class XsdFout extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    XsdFout(String melding) {
        super(melding);
    }

    XsdFout(String melding, Exception oorzaak) {
        super(melding, oorzaak);
    }
}
