package nl.jeugdpoort.bepaling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * The young person.
 *
 * @param bsn nine digits that pass the eleven test
 * @param verantwoordelijkeGemeente the gemeente that is responsible by the woonplaatsbeginsel, CBS code of 4 digits
 */
public record Jeugdige(
        @NotNull(
                message = "Het BSN ontbreekt. Vul negen cijfers in. Zonder BSN gaat een jeugdige niet via het"
                        + " berichtenverkeer.")
        @Pattern(regexp = Vorm.BSN, message = Vorm.GEEN_BSN)
        @Elfproef
        String bsn,

        @NotNull(message = "De naam van de jeugdige ontbreekt. Vul minstens de achternaam in.") @Valid
        Naam naam,

        @NotNull(message = "De geboortedatum ontbreekt. Vul de geboortedatum van de jeugdige in.")
        LocalDate geboortedatum,

        @NotNull(message = "Het geslacht ontbreekt. Kies man, vrouw of onbekend.")
        Geslacht geslacht,

        @NotNull(
                message = "Het adres ontbreekt. Vul het adres van de jeugdige in. Een geheim adres gaat niet via het"
                        + " berichtenverkeer.")
        @Valid
        Adres adres,

        @NotNull(
                message = "De verantwoordelijke gemeente ontbreekt. Vul de gemeente in volgens het woonplaatsbeginsel.")
        @Pattern(regexp = Vorm.GEMEENTE, message = Vorm.GEEN_GEMEENTE)
        String verantwoordelijkeGemeente) {}
