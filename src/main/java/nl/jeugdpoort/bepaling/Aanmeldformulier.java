package nl.jeugdpoort.bepaling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Eenduidig aanmeldformulier: one form for every kind of jeugdhulp, for the aanbieder, the network and the RET.
 *
 * @param bepaling reference of the bepaling that it goes with, of the same instelling
 * @param deel1 the case, without persons
 * @param deel2 the persons; null when only part 1 may be shared
 */
public record Aanmeldformulier(
        @NotNull(message = "De kop ontbreekt. Vul afzender, ontvanger, kenmerk, versie en dagtekening in.") @Valid
        Documentkop kop,

        @NotNull(
                message =
                        "Het kenmerk van de bepaling ontbreekt. Vul het kenmerk in van de bepaling die hierbij hoort.")
        @Pattern(regexp = Vorm.KENMERK, message = Vorm.GEEN_KENMERK)
        String bepaling,

        @NotNull(message = "Deel 1 ontbreekt. Beschrijf de casus zonder gegevens van personen.") @Valid
        Casus deel1,

        @Valid Personen deel2) {

    /** The same form as it goes to the network and the RET: without persons. */
    public Aanmeldformulier alleenDeel1() {
        return new Aanmeldformulier(kop, bepaling, deel1, null);
    }
}
