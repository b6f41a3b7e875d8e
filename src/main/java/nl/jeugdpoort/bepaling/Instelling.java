package nl.jeugdpoort.bepaling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The gecertificeerde instelling that decides.
 *
 * @param koppelgenoot second contact, who stands in for the jeugdbeschermer
 */
public record Instelling(
        @NotBlank(message = "De naam van de instelling ontbreekt. Vul de naam in.")
        @Size(max = Vorm.REGEL, message = "De naam van de instelling heeft hooguit 200 tekens. Kort de naam in.")
        String naam,

        @NotNull(message = "De jeugdbeschermer ontbreekt. Vul in wie de jeugdbeschermer is.") @Valid
        Professional jeugdbeschermer,

        @NotNull(message = "De koppelgenoot ontbreekt. Vul in wie de jeugdbeschermer vervangt.") @Valid
        Professional koppelgenoot) {}
