package nl.jeugdpoort.stuf;

/**
 * What a refusal says.
 *
 * @param code code of the chain, for example {@code IB210}; at most 7 characters
 * @param plek where the cause lies
 * @param omschrijving published description and detail, at most 200 characters
 */
public record Foutmelding(String code, Plek plek, String omschrijving) {

    private static final int LANGSTE_OMSCHRIJVING = 200;

    /** Where the cause lies: {@code CLIENT} is the sender of the refused message, {@code SERVER} the receiving side. */
    public enum Plek {
        CLIENT,
        SERVER
    }

    /**
     * A published fault with a detail of our own behind it.
     *
     * @param detail Dutch sentence without personal data, may be empty
     */
    public static Foutmelding van(StufFout fout, String detail) {
        String geheel = detail.isBlank() ? fout.omschrijving() : fout.zin() + " " + detail;
        return new Foutmelding(fout.code(), fout.plek(), kort(geheel));
    }

    private static String kort(String tekst) {
        return tekst.length() <= LANGSTE_OMSCHRIJVING ? tekst : tekst.substring(0, LANGSTE_OMSCHRIJVING - 1) + "…";
    }
}
