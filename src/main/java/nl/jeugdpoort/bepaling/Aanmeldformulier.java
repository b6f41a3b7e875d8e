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

    /**
     * The same form as it goes to the network and the RET: without persons, and under other references, because those of the instelling
     * may tell who it is about.
     *
     * @param ontvanger who gets it
     * @param kenmerk its own reference
     * @param zaak what the receiver can ask for, in place of the bepaling, which does not come along
     */
    public Aanmeldformulier alleenDeel1(String ontvanger, String kenmerk, String zaak) {
        Documentkop eigen = new Documentkop(kop.afzender(), ontvanger, null, kenmerk, kop.versie(), kop.dagtekening());
        return new Aanmeldformulier(eigen, zaak, deel1, null);
    }
}
