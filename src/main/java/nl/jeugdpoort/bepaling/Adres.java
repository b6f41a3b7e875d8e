package nl.jeugdpoort.bepaling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A Dutch address.
 *
 * @param huisnummer 1 to 99999
 * @param huisletter one letter, null when there is none
 * @param toevoeging at most 4 characters, null when there is none
 * @param postcode four digits and two capitals without a space
 */
public record Adres(
        @NotBlank(message = "De straat ontbreekt. Vul de straatnaam in.")
        @Size(max = 24, message = "De straat heeft hooguit 24 tekens. Kort de straatnaam in.")
        String straat,

        @NotNull(message = "Het huisnummer ontbreekt. Vul het huisnummer in, zonder letter of toevoeging.")
        @Min(value = 1, message = "Het huisnummer is te laag. Het laagste nummer is 1.")
        @Max(value = 99_999, message = "Het huisnummer is te hoog. Het hoogste nummer is 99999.")
        Integer huisnummer,

        @Pattern(
                regexp = "[A-Za-z]",
                message = "De huisletter is niet één letter. Vul één letter in of laat het veld weg.")
        String huisletter,

        @Pattern(
                regexp = "[A-Za-z0-9-]{1,4}",
                message = "De toevoeging klopt niet. Gebruik 1 tot 4 letters of cijfers of laat het veld weg.")
        String toevoeging,

        @NotNull(message = "De postcode ontbreekt. Vul vier cijfers en twee hoofdletters in, zoals 1234AB.")
        @Pattern(regexp = Vorm.POSTCODE, message = Vorm.GEEN_POSTCODE)
        String postcode,

        @NotBlank(message = "De plaats ontbreekt. Vul de woonplaats in.")
        @Size(max = 80, message = "De plaats heeft hooguit 80 tekens. Kort de naam in.")
        String plaats) {}
