package nl.jeugdpoort.deelnemer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.jeugdpoort.deelnemer.Deelnemer.Ketenregels;
import nl.jeugdpoort.deelnemer.Deelnemer.Retour;
import nl.jeugdpoort.deelnemer.Deelnemer.Soort;
import nl.jeugdpoort.deelnemer.Deelnemer.Voorbereiding;
import nl.jeugdpoort.instelling.Geheim;

/**
 * One file of {@code deelnemers/}.
 *
 * @param voorbereiding null when none was chosen
 */
record Deelnemerbestand(
        @NotNull(message = "ontbreekt")
        @Pattern(
                regexp = "[0-9]{4}|[0-9]{8}",
                message = "moet een gemeentecode van 4 of een AGB-code van 8 cijfers zijn")
        String code,

        @NotBlank(message = "ontbreekt") String naam,
        @NotNull(message = "ontbreekt") Soort soort,

        @Pattern(regexp = "[0-9A-Z]{20}", message = "moet een OIN van 20 tekens zijn")
        String oin,

        @NotNull(message = "ontbreekt") Retour retour,
        @NotNull(message = "ontbreekt") Ketenregels ketenregels,
        @Valid @NotNull(message = "ontbreekt") Uitkanaal uit,
        Voorbereiding voorbereiding,

        @Geheim
        @Pattern(
                regexp = "\\{(noop|bcrypt|pbkdf2|pbkdf2@SpringSecurity_v5_8)}.+",
                message = "moet beginnen met {bcrypt} of {pbkdf2} (of {noop} in een proefopstelling)")
        String wachtwoord) {

    Deelnemer deelnemer() {
        Voorbereiding keuze = voorbereiding == null ? Voorbereiding.bij(uit) : voorbereiding;
        return new Deelnemer(code, naam, soort, oin, retour, ketenregels, uit, keuze);
    }
}
