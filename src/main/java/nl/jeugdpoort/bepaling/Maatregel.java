package nl.jeugdpoort.bepaling;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.bepaling.Samenhang.Botsing;
import nl.jeugdpoort.bepaling.Samenhang.Samenhangend;

/**
 * The measure on which the help rests; the help need not last as long as the court order.
 *
 * @param einde last day, null when not known
 */
@Samenhang
public record Maatregel(
        @NotNull(message = "De soort maatregel ontbreekt. Kies ots, voogdij, jeugdreclassering of vrijwillig.")
        Soort soort,

        @NotNull(message = "De begindatum van de maatregel ontbreekt. Vul de eerste dag in.")
        LocalDate begin,

        LocalDate einde)
        implements Samenhangend {

    /** The kinds, written in lower case; preventive help is {@code vrijwillig}. */
    public enum Soort {
        @JsonProperty("ots")
        OTS,
        @JsonProperty("voogdij")
        VOOGDIJ,
        @JsonProperty("jeugdreclassering")
        JEUGDRECLASSERING,
        @JsonProperty("vrijwillig")
        VRIJWILLIG
    }

    @Override
    public List<Botsing> botsingen() {
        return Dagen.eindeVoorBegin(begin, einde);
    }
}
