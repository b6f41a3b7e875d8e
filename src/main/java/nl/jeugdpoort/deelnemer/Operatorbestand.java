package nl.jeugdpoort.deelnemer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.instelling.Geheim;

/** The file {@code operators.yaml}: people, each with a login of their own and one role. */
record Operatorbestand(@NotNull(message = "ontbreekt") List<@Valid Operator> operators) {

    /**
     * One person.
     *
     * @param rol operator when not given
     * @param regio CBS code of the region of a regiobeheerder, otherwise null
     * @param organisatie code of the participant that a medewerker works for, otherwise null
     */
    record Operator(
            @NotNull(message = "ontbreekt")
            @Pattern(
                    regexp = "[a-z][a-z0-9.-]{1,39}",
                    message = "moet met een letter beginnen en bestaat uit kleine letters, cijfers, punt en streepje")
            String naam,

            Persoonsrol rol,
            String regio,
            String organisatie,

            @Geheim
            @NotNull(message = "ontbreekt")
            @Pattern(
                    regexp = "\\{(noop|bcrypt|pbkdf2|pbkdf2@SpringSecurity_v5_8)}.+",
                    message = "moet beginnen met {bcrypt} of {pbkdf2} (of {noop} in een proefopstelling)")
            String wachtwoord) {

        public Operator {
            rol = rol == null ? Persoonsrol.OPERATOR : rol;
        }

        Persoon persoon() {
            return new Persoon(naam, rol.rol(), regio == null ? organisatie : regio);
        }
    }

    /** The roles that a person can have. */
    enum Persoonsrol {
        OPERATOR,
        FUNCTIONEEL_BEHEERDER,
        REGIOBEHEERDER,
        AUDITOR,
        MEDEWERKER;

        Rol rol() {
            return Rol.valueOf(name());
        }
    }
}
