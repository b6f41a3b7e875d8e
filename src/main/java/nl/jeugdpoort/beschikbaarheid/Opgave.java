package nl.jeugdpoort.beschikbaarheid;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * All that a provider has in a region; what is not in it, it does not offer now.
 *
 * @param regio code of the CBS, for example {@code JZ32}
 * @param regels at most one for each code of the tussentaal; empty for nothing
 */
@Schema(name = "Beschikbaarheidsopgave")
record Opgave(
        @NotNull(message = "Noem de regio, bijvoorbeeld JZ32.")
        String regio,

        @NotNull(message = "Geef een lijst van regels; leeg als u niets te bieden hebt.")
        @Size(max = 500, message = "Geef hoogstens 500 regels.")
        List<@Valid @NotNull(message = "Een regel mag niet leeg zijn.") Regel> regels) {

    /**
     * One kind of help.
     *
     * @param tussentaal code of the tussentaal
     * @param plaatsen number of places that are free now
     * @param wachttijdDagen days until help can begin, 0 for at once
     */
    @Schema(name = "Beschikbaarheidsregel")
    record Regel(
            @NotNull(message = "Noem de code van de tussentaal.")
            @Pattern(
                    regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}",
                    message = "De code mag hoogstens 40 letters, cijfers, punten en streepjes hebben.")
            String tussentaal,

            @NotNull(message = "Geef het aantal plaatsen.")
            @Min(value = 0, message = "Het aantal plaatsen mag niet onder 0 zijn.")
            @Max(value = 10_000, message = "Het aantal plaatsen mag hoogstens 10.000 zijn.")
            Integer plaatsen,

            @NotNull(message = "Geef de wachttijd in dagen.")
            @Min(value = 0, message = "De wachttijd mag niet onder 0 zijn.")
            @Max(value = 1_095, message = "De wachttijd mag hoogstens 1.095 dagen zijn.")
            Integer wachttijdDagen) {}
}
