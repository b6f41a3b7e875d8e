package nl.jeugdpoort.toets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One thing that is wrong with a message, at one place.
 *
 * @param regel {@code XSD} or the rule code, for example {@code TR302}
 * @param retourcode the code that a retour reports, null for schema findings and signals
 * @param niveau the level of checking that found it
 * @param pad place as an absolute path with positions among equally named siblings above one, without prefixes, for example
 *     {@code /Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Einddatum}
 * @param regelnummer line in the message as sent, from 1
 * @param kolom column in the message as sent, from 1
 * @param waarde the offending value, masked when personal, null when there is none
 * @param melding Dutch sentence that says what is wrong and what to do
 */
public record Bevinding(
        String regel,
        String retourcode,
        Niveau niveau,
        String pad,
        int regelnummer,
        int kolom,
        @JsonInclude(JsonInclude.Include.NON_NULL) String waarde,
        String melding) {

    /** The levels of checking (iJw 3.2, flows section 6), and the signal that never refuses; lower-case in JSON. */
    public enum Niveau {
        @JsonProperty("schema")
        SCHEMA,
        @JsonProperty("bericht")
        BERICHT,
        @JsonProperty("historie")
        HISTORIE,
        @JsonProperty("extern")
        EXTERN,
        @JsonProperty("signaal")
        SIGNAAL
    }
}
