package nl.jeugdpoort.bepaling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the jeugdbeschermer and the lokaal team discussed.
 *
 * @param medewerker with whom of the lokaal team
 * @param datum day of the overleg
 * @param uitkomst what they agreed or disagreed on
 */
public record Afstemming(
        @NotBlank(message = "De medewerker ontbreekt. Vul in met wie van het lokaal team is overlegd.")
        @Size(max = Vorm.NAAM, message = "De naam van de medewerker heeft hooguit 200 tekens. Kort de naam in.")
        String medewerker,

        @NotNull(message = "De datum van het overleg ontbreekt. Vul de dag van het overleg in.")
        LocalDate datum,

        @NotBlank(message = "De uitkomst ontbreekt. Vul in wat het overleg heeft opgeleverd.")
        @Size(max = Vorm.TEKST, message = "De uitkomst heeft hooguit 4000 tekens. Kort de tekst in.")
        String uitkomst) {}
