package nl.jeugdpoort.toegang;

import java.util.List;

/**
 * A refused call, as {@code problem+json} (RFC 9457) tells it: thrown by any controller, worded by this package.
 */
public final class Weigering extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String titel;
    private final String code;
    private final String ketencode;
    private final transient List<?> bevindingen;
    private final transient List<?> toegestaan;

    /**
     * @param status HTTP status
     * @param code kebab-case code of our own, for example {@code niet-welgevormd}
     * @param ketencode the chain's own code, for example {@code BRS14}; null when there is none
     * @param titel short Dutch title, the same for every case of this code
     * @param detail Dutch sentence: what is wrong here and what to do; no personal data
     * @param bevindingen findings, possibly empty
     */
    public Weigering(int status, String code, String ketencode, String titel, String detail, List<?> bevindingen) {
        this(status, code, ketencode, titel, detail, bevindingen, List.of());
    }

    private Weigering(
            int status,
            String code,
            String ketencode,
            String titel,
            String detail,
            List<?> bevindingen,
            List<?> toegestaan) {
        super(detail);
        this.status = status;
        this.code = code;
        this.ketencode = ketencode;
        this.titel = titel;
        this.bevindingen = List.copyOf(bevindingen);
        this.toegestaan = List.copyOf(toegestaan);
    }

    /** The same refusal, with what can be done instead in a form for machines. */
    public Weigering metToegestaan(List<?> anders) {
        return new Weigering(status, code, ketencode, titel, getMessage(), bevindingen, anders);
    }

    public int status() {
        return status;
    }

    public String titel() {
        return titel;
    }

    public String code() {
        return code;
    }

    public String ketencode() {
        return ketencode;
    }

    public List<?> bevindingen() {
        return bevindingen;
    }

    /** What can be done instead; possibly empty. */
    public List<?> toegestaan() {
        return toegestaan;
    }
}
