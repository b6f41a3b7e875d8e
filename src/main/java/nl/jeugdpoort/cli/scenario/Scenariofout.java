package nl.jeugdpoort.cli.scenario;

/** A story that cannot go on; the message is a Dutch sentence that says why and what to do. */
final class Scenariofout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int afsluitcode;

    private Scenariofout(int afsluitcode, String tekst, Throwable oorzaak) {
        super(tekst, oorzaak);
        this.afsluitcode = afsluitcode;
    }

    /** The gateway did something else than the story tells. */
    static Scenariofout anders(String tekst) {
        return new Scenariofout(Voorstelling.ANDERS, tekst, null);
    }

    /** The story could not be played on this gateway. */
    static Scenariofout onspeelbaar(String tekst, Throwable oorzaak) {
        return new Scenariofout(Voorstelling.ONSPEELBAAR, tekst, oorzaak);
    }

    int afsluitcode() {
        return afsluitcode;
    }
}
