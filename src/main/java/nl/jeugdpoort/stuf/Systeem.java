package nl.jeugdpoort.stuf;

/**
 * A party with its application, as sender or receiver of an envelope. Fields may be null where the envelope leaves them out.
 *
 * @param organisatie gemeentecode (4 digits), AGB (8 digits) or the name of a party of the chain
 * @param applicatie name of the application, 3 to 50 characters
 * @param administratie name of the gemeente or samenwerkingsverband
 * @param gebruiker no meaning in this koppelvlak
 */
public record Systeem(String organisatie, String applicatie, String administratie, String gebruiker) {

    /** Name that every envelope gives to the receiving application (ggk0210, section 5). */
    public static final String GGK = "GGk";

    public Systeem(String organisatie, String applicatie) {
        this(organisatie, applicatie, null, null);
    }
}
