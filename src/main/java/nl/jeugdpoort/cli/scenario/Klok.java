package nl.jeugdpoort.cli.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;

/** The clock of the gateway, which a story only moves forward. */
final class Klok {

    private static final String PAD = "/klok";

    private final Poort poort;
    private final Verteller verteller;

    Klok(Poort poort, Verteller verteller) {
        this.poort = poort;
        this.verteller = verteller;
    }

    Instant nu() {
        return Instant.parse(poort.haal(Poort.OPERATOR, PAD).path("nu").asText());
    }

    LocalDate vandaag() {
        return Tijd.dag(nu());
    }

    /** Goes to a moment and shows it; stays where it is when that has been. */
    void naar(Instant moment) {
        if (moment.isAfter(nu())) {
            var stand = JsonNodeFactory.instance.objectNode().put("nu", moment.toString());
            poort.stuurJson(Poort.OPERATOR, "PUT", PAD, stand);
        }
        verteller.moment(nu());
    }
}
