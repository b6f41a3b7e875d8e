package nl.jeugdpoort.bepaling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A document that goes with part 2.
 *
 * @param naam name of the file
 * @param soort media type
 * @param inhoud the file in base64, at most 6,000,000 characters (about 4.5 MB)
 */
public record Bijlage(
        @NotBlank(message = "De naam van de bijlage ontbreekt. Vul de naam van het bestand in.")
        @Size(max = Vorm.REGEL, message = "De naam van de bijlage heeft hooguit 200 tekens. Kort de naam in.")
        String naam,

        @NotNull(message = "De soort van de bijlage ontbreekt. Vul bijvoorbeeld application/pdf in.")
        @Pattern(
                regexp = "application/pdf|image/png|image/jpeg|text/plain",
                message = "Deze soort bijlage kan niet mee. Gebruik application/pdf, image/png, image/jpeg of"
                        + " text/plain.")
        String soort,

        @NotNull(message = "De inhoud van de bijlage ontbreekt. Voeg het bestand toe in base64.")
        @Pattern(
                regexp = "(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})?+",
                message = "De inhoud van de bijlage is geen base64. Voeg het bestand opnieuw toe.")
        @Size(min = 1, max = 6_000_000, message = "De bijlage is leeg of te groot. Een bijlage heeft hooguit 4,5 MB.")
        String inhoud) {}
