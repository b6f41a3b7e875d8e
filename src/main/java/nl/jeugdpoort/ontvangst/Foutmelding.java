package nl.jeugdpoort.ontvangst;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;
import nl.jeugdpoort.toets.Bevinding;

/** A refusal as JSON, with the fields of problem+json, for channels that are no HTTP. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Foutmelding(
        int status, String title, String detail, String code, String ketencode, List<Bevinding> bevindingen) {

    static Foutmelding van(Geweigerd geweigerd) {
        Weigergrond grond = geweigerd.grond();
        return new Foutmelding(
                grond.status(),
                grond.titel(),
                geweigerd.detail(),
                grond.code(),
                grond.ketencode(),
                geweigerd.bevindingen());
    }
}
