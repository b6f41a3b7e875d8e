package nl.jeugdpoort.verwerking;

/** A message that cannot be processed, now or later; it is parked and shown. */
public final class OnverwerkbaarBericht extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reden Dutch sentence without personal data: what is wrong and what to do */
    public OnverwerkbaarBericht(String reden) {
        super(reden);
    }

    /** A party of the message is no longer configured. */
    static OnverwerkbaarBericht deelnemerWeg(String code) {
        return new OnverwerkbaarBericht(
                "Deelnemer %s staat niet meer in de configuratie. Voeg de deelnemer toe en hervat het bericht."
                        .formatted(code));
    }
}
