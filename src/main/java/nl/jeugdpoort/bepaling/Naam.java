package nl.jeugdpoort.bepaling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The name of a person whom the case is about.
 *
 * @param voornamen all first names, null when not known
 * @param roepnaam the name by which people call, null when it is a first name or not known
 * @param voorletters letters only, null when not known
 * @param voorvoegsel for example {@code van der}, null when there is none
 * @param achternaam surname without voorvoegsel
 */
public record Naam(
        @Size(max = Vorm.NAAM, message = "De voornamen hebben 1 tot 200 tekens. Kort ze in of laat het veld weg.")
        @Pattern(
                regexp = Vorm.ZICHTBAAR,
                message = "De voornamen hebben 1 tot 200 tekens. Kort ze in of laat het veld weg.")
        String voornamen,

        @Size(max = Vorm.NAAM, message = "De roepnaam heeft 1 tot 200 tekens. Kort de naam in of laat het veld weg.")
        @Pattern(
                regexp = Vorm.ZICHTBAAR,
                message = "De roepnaam heeft 1 tot 200 tekens. Kort de naam in of laat het veld weg.")
        String roepnaam,

        @Pattern(
                regexp = "[a-zA-ZÀ-ỳ]{1,6}",
                message = "Dit zijn geen voorletters. Gebruik 1 tot 6 letters, zonder punten of spaties.")
        String voorletters,

        @Size(max = 10, message = "Het voorvoegsel heeft 1 tot 10 tekens. Kort het in of laat het veld weg.")
        @Pattern(
                regexp = Vorm.ZICHTBAAR,
                message = "Het voorvoegsel heeft 1 tot 10 tekens. Kort het in of laat het veld weg.")
        String voorvoegsel,

        @NotBlank(message = "De achternaam ontbreekt. Vul de achternaam in, zonder voorvoegsel.")
        @Size(max = Vorm.NAAM, message = "De achternaam heeft hooguit 200 tekens. Kort de naam in.")
        String achternaam) {}
