package nl.jeugdpoort.verwerking;

/** A message that cannot be processed, now or later; it is parked and shown. */
public final class OnverwerkbaarBericht extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reden Dutch sentence without personal data: what is wrong and what to do */
    public OnverwerkbaarBericht(String reden) {
        super(reden);
    }
}
