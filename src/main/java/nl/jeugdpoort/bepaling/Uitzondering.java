package nl.jeugdpoort.bepaling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The consent of the gemeente to help by an aanbieder without a contract.
 *
 * @param functionaris name of the functionaris of the gemeente who agreed
 * @param reden why no aanbieder with a contract will do
 */
public record Uitzondering(
        @NotBlank(message = "De functionaris ontbreekt. Vul in wie van de gemeente akkoord is gegaan.")
        @Size(max = Vorm.NAAM, message = "De functionaris heeft hooguit 200 tekens. Kort de naam in.")
        String functionaris,

        @NotBlank(message = "De reden ontbreekt. Vul in waarom geen gecontracteerde aanbieder past.")
        @Size(max = Vorm.TEKST, message = "De reden heeft hooguit 4000 tekens. Kort de tekst in.")
        String reden) {}
