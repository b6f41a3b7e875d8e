package nl.jeugdpoort.bepaling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Someone who works on the case.
 *
 * @param organisatie where they work
 * @param telefoon 8 to 15 digits, a plus in front of a country number
 */
public record Professional(
        @NotBlank(message = "De naam ontbreekt. Vul de naam van deze persoon in.")
        @Size(max = Vorm.NAAM, message = "De naam heeft hooguit 200 tekens. Kort de naam in.")
        String naam,

        @NotBlank(message = "De functie ontbreekt. Vul in wat deze persoon doet, zoals jeugdbeschermer.")
        @Size(max = Vorm.REGEL, message = "De functie heeft hooguit 200 tekens. Kort de tekst in.")
        String functie,

        @NotBlank(message = "De organisatie ontbreekt. Vul in waar deze persoon werkt.")
        @Size(max = Vorm.REGEL, message = "De organisatie heeft hooguit 200 tekens. Kort de naam in.")
        String organisatie,

        @NotNull(message = "Het telefoonnummer ontbreekt. Vul het nummer in waarop deze persoon te bereiken is.")
        @Pattern(regexp = Vorm.TELEFOON, message = Vorm.GEEN_TELEFOON)
        String telefoon,

        @NotNull(message = "Het e-mailadres ontbreekt. Vul het werkadres van deze persoon in.")
        @Pattern(regexp = Vorm.EMAIL, message = Vorm.GEEN_EMAIL)
        @Size(max = Vorm.REGEL, message = "Het e-mailadres heeft hooguit 200 tekens. Vul een korter adres in.")
        String email) {}
