package nl.jeugdpoort.aanmelding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.jeugdpoort.bepaling.Aanmeldformulier;
import nl.jeugdpoort.bepaling.Bepaling;

/**
 * A new case: the contactverzoek of a jeugdbeschermer.
 *
 * @param kenmerk the reference of the GI; the same request again gives the same case
 * @param gi code of the GI; only an operator gives it
 * @param gemeente code of the gemeente that is responsible by the woonplaatsbeginsel
 * @param bsn BSN of the jeugdige, 9 digits; left out when it is not known or may not be sent
 * @param aanbieder AGB-code of the preferred aanbieder; may be left out
 * @param bepaling the bepaling in its JSON form, for this gemeente and with this kenmerk; may be left out
 * @param formulier the form that goes with it, likewise
 */
record Contactverzoek(
        @JsonProperty(required = true) String kenmerk,
        String gi,
        @JsonProperty(required = true) String gemeente,
        String bsn,
        String aanbieder,
        Boolean spoed,
        String toelichting,
        @Schema(implementation = Bepaling.class) JsonNode bepaling,
        @Schema(implementation = Aanmeldformulier.class) JsonNode formulier) {}
