package nl.jeugdpoort.deelnemer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.jeugdpoort.instelling.Geheim;

/** The file {@code operators.yaml}: people who run the gateway, each with a login of their own. */
record Operatorbestand(@NotNull(message = "ontbreekt") List<@Valid Operator> operators) {

    /** One person. */
    record Operator(
            @NotNull(message = "ontbreekt")
            @Pattern(
                    regexp = "[a-z][a-z0-9.-]{1,39}",
                    message = "moet met een letter beginnen en bestaat uit kleine letters, cijfers, punt en streepje")
            String naam,

            @Geheim
            @NotNull(message = "ontbreekt")
            @Pattern(
                    regexp = "\\{(noop|bcrypt|pbkdf2|pbkdf2@SpringSecurity_v5_8)}.+",
                    message = "moet beginnen met {bcrypt} of {pbkdf2} (of {noop} in een proefopstelling)")
            String wachtwoord) {}
}
