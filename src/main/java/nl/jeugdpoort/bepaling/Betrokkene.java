package nl.jeugdpoort.bepaling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Someone around the young person: who has custody, or belongs to the network.
 *
 * @param relatie what they are to the young person, for example {@code moeder}
 * @param telefoon null when not known
 * @param email null when not known
 * @param adres null when not known
 */
public record Betrokkene(
        @NotNull(message = "De naam ontbreekt. Vul minstens de achternaam in.") @Valid
        Naam naam,

        @NotBlank(message = "De relatie ontbreekt. Vul in wat deze persoon van de jeugdige is, zoals moeder.")
        @Size(max = Vorm.REGEL, message = "De relatie heeft hooguit 200 tekens. Kort de tekst in.")
        String relatie,

        @Pattern(regexp = Vorm.TELEFOON, message = Vorm.GEEN_TELEFOON)
        String telefoon,

        @Pattern(regexp = Vorm.EMAIL, message = Vorm.GEEN_EMAIL)
        @Size(max = Vorm.REGEL, message = "Het e-mailadres heeft hooguit 200 tekens. Vul een korter adres in.")
        String email,

        @Valid Adres adres) {}
