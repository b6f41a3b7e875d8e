package nl.jeugdpoort.aflevering.kanaal;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A Fo01 in the words of RFC 9457, for addressees that speak no StUF.
 *
 * @param status 400 when the cause lies with the sender of the refused message, else 500
 * @param code always {@code bericht-geweigerd}
 * @param ketencode the code of the chain, for example {@code StUF055}
 * @param referentienummer StUF referentienummer of the refused message
 * @param bericht id of the refused message, null when the gateway does not know it
 * @param identificatie identification of the refused message, null when the gateway does not know it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Foutmelding(
        int status,
        String title,
        String detail,
        String code,
        String ketencode,
        String referentienummer,
        String bericht,
        String identificatie) {}
