package nl.jeugdpoort.aanmelding;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A new case: the contactverzoek of a jeugdbeschermer.
 *
 * @param kenmerk the reference of the GI; the same request again gives the same case
 * @param gi code of the GI; only an operator gives it
 * @param gemeente code of the gemeente that is responsible by the woonplaatsbeginsel
 * @param bsn BSN of the jeugdige, 9 digits; left out when it is not known or may not be sent
 * @param aanbieder AGB-code of the preferred aanbieder; may be left out
 */
record Contactverzoek(
        @JsonProperty(required = true) String kenmerk,
        String gi,
        @JsonProperty(required = true) String gemeente,
        String bsn,
        String aanbieder,
        Boolean spoed,
        String toelichting) {}
