package nl.jeugdpoort.bepaling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.bepaling.Samenhang.Botsing;
import nl.jeugdpoort.bepaling.Samenhang.Samenhangend;

/**
 * Bepaling jeugdhulp: the help that the gecertificeerde instelling finds needed (art. 3.5 Jeugdwet), as it goes to the lokaal team and,
 * in route 315, to the zorgaanbieder.
 *
 * @param evaluatiemomenten days on which the help is evaluated, at least one
 */
@Samenhang
public record Bepaling(
        @NotNull(message = "De kop ontbreekt. Vul afzender, ontvanger, kenmerk, versie en dagtekening in.") @Valid
        Documentkop kop,

        @NotNull(message = "De instelling ontbreekt. Vul de instelling en de jeugdbeschermer in.") @Valid
        Instelling instelling,

        @NotNull(message = "De jeugdige ontbreekt. Vul in om wie het gaat.") @Valid
        Jeugdige jeugdige,

        @NotNull(message = "De maatregel ontbreekt. Vul in waarop de hulp rust.") @Valid
        Maatregel maatregel,

        @NotEmpty(message = "De hulp ontbreekt. Vul minstens één vorm van hulp in.")
        @Size(max = 50, message = "Er staan te veel vormen van hulp in. Gebruik er hooguit 50.")
        List<@Valid Hulp> hulp,

        @NotEmpty(message = "Er is geen evaluatiemoment. Vul minstens één dag in.")
        @Size(max = 50, message = "Er zijn te veel evaluatiemomenten. Gebruik er hooguit 50.")
        @Elk("Evaluatiemoment")
        List<LocalDate> evaluatiemomenten,

        @NotNull(message = "De afstemming ontbreekt. Vul in met wie van het lokaal team is overlegd.") @Valid
        Afstemming afstemming)
        implements Samenhangend {

    /** Highest age for jeugdhulp, in whole years. */
    private static final int OUDSTE = 23;

    public Bepaling {
        hulp = Veld.lijst(hulp);
        evaluatiemomenten = Veld.lijst(evaluatiemomenten);
    }

    @Override
    public List<Botsing> botsingen() {
        List<Botsing> botsingen = new ArrayList<>();
        LocalDate opgesteld = kop == null ? null : kop.dagtekening();
        if (na(geboren(), opgesteld)) {
            botsingen.add(new Botsing(
                    "jeugdige.geboortedatum", "De geboortedatum ligt na de dagtekening. Verbeter de geboortedatum."));
        }
        if (geboren() != null
                && opgesteld != null
                && geboren().plusYears(OUDSTE + 1).isBefore(opgesteld)) {
            botsingen.add(new Botsing(
                    "jeugdige.geboortedatum", "De jeugdige is ouder dan 23 jaar. Verbeter de geboortedatum."));
        }
        if (na(afstemming == null ? null : afstemming.datum(), opgesteld)) {
            botsingen.add(new Botsing(
                    "afstemming.datum", "Het overleg ligt na de dagtekening. Vul de dag in waarop het overleg was."));
        }
        return botsingen;
    }

    private LocalDate geboren() {
        return jeugdige == null ? null : jeugdige.geboortedatum();
    }

    private static boolean na(LocalDate dag, LocalDate grens) {
        return dag != null && grens != null && dag.isAfter(grens);
    }
}
