package nl.jeugdpoort.bepaling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.bepaling.Samenhang.Botsing;
import nl.jeugdpoort.bepaling.Samenhang.Samenhangend;

/**
 * Why persons may be shared: those concerned said yes, or a law says so.
 *
 * @param datum day of the consent, only and then always when it was given
 * @param grondslag legal ground, always when there is no consent
 */
@Samenhang
public record Toestemming(
        @NotNull(message = "Er staat niet of er toestemming is. Vul ja of nee in.")
        Boolean gegeven,

        LocalDate datum,

        @Size(
                max = Vorm.TEKST,
                message = "De grondslag heeft 1 tot 4000 tekens. Kort de tekst in of laat het veld weg.")
        @Pattern(
                regexp = Vorm.ZICHTBAAR,
                message = "De grondslag heeft 1 tot 4000 tekens. Kort de tekst in of laat het veld weg.")
        String grondslag)
        implements Samenhangend {

    @Override
    public List<Botsing> botsingen() {
        if (Boolean.TRUE.equals(gegeven) && datum == null) {
            return List.of(
                    new Botsing("datum", "De datum van de toestemming ontbreekt. Vul in wanneer die is gegeven."));
        }
        if (Boolean.FALSE.equals(gegeven) && datum != null) {
            return List.of(
                    new Botsing("datum", "Er staat een datum terwijl er geen toestemming is. Haal de datum weg."));
        }
        return Boolean.FALSE.equals(gegeven) && grondslag == null
                ? List.of(new Botsing(
                        "grondslag",
                        "Er is geen toestemming en geen grondslag. Vul in op grond van welke wet u gegevens deelt."))
                : List.of();
    }
}
