package nl.jeugdpoort.toegang;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.http.MediaType;

/**
 * The body of every error (RFC 9457), {@code application/problem+json}.
 *
 * @param status HTTP status
 * @param title short and the same for every case of this code
 * @param detail what is wrong here and what to do; no personal data
 * @param code kebab-case code of our own
 * @param ketencode the chain's own code, null when there is none
 * @param bevindingen findings; left out when there are none
 * @param toegestaan what can be done instead; left out when nothing is said of it
 */
record Probleem(
        int status,
        String title,
        String detail,
        String code,
        @JsonInclude(JsonInclude.Include.NON_NULL) String ketencode,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<?> bevindingen,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<?> toegestaan) {

    static final MediaType SOORT = MediaType.APPLICATION_PROBLEM_JSON;

    Probleem(int status, String title, String detail, String code, String ketencode, List<?> bevindingen) {
        this(status, title, detail, code, ketencode, bevindingen, List.of());
    }

    static Probleem van(Weigering weigering) {
        return new Probleem(
                weigering.status(),
                weigering.titel(),
                weigering.getMessage(),
                weigering.code(),
                weigering.ketencode(),
                weigering.bevindingen(),
                weigering.toegestaan());
    }

    /** The problem for a status that the framework, not a capability, decided on. */
    static Probleem van(int status) {
        return Standaardprobleem.bij(status);
    }
}
