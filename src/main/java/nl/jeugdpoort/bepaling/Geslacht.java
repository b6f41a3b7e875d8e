package nl.jeugdpoort.bepaling;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Sex as it is written in a document, in lower case. */
public enum Geslacht {
    @JsonProperty("man")
    MAN,
    @JsonProperty("vrouw")
    VROUW,
    @JsonProperty("onbekend")
    ONBEKEND
}
