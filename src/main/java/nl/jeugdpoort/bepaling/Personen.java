package nl.jeugdpoort.bepaling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Part 2 of the aanmeldformulier: the persons. It goes to the one aanbieder that takes the case, and to the lokaal team.
 *
 * @param gezagsdragers who has custody; at least one, an instelling that has voogdij too
 * @param netwerk others around the young person, may be empty
 * @param verwijzer who refers
 * @param professionals others who work on the case, may be empty
 * @param toestemming consent, or the legal ground instead
 * @param bijlagen may be empty
 */
public record Personen(
        @NotNull(message = "De jeugdige ontbreekt. Vul in om wie het gaat.") @Valid
        Jeugdige jeugdige,

        @NotEmpty(message = "Er is geen gezagsdrager. Vul in wie het gezag heeft.")
        @Size(max = 10, message = "Er zijn te veel gezagsdragers. Gebruik er hooguit 10.")
        @Elk("Gezagsdrager")
        List<@Valid Betrokkene> gezagsdragers,

        @Size(max = 50, message = "Er staan te veel mensen in het netwerk. Gebruik er hooguit 50.") @Elk("Netwerklid")
        List<@Valid Betrokkene> netwerk,

        @NotNull(message = "De verwijzer ontbreekt. Vul in wie aanmeldt.") @Valid
        Professional verwijzer,

        @Size(max = 50, message = "Er zijn te veel professionals. Gebruik er hooguit 50.") @Elk("Professional")
        List<@Valid Professional> professionals,

        @NotNull(message = "De toestemming ontbreekt. Vul in of er toestemming is, of op welke grond u deelt.") @Valid
        Toestemming toestemming,

        @Size(max = 4, message = "Er zijn te veel bijlagen. Gebruik er hooguit 4.") @Elk("Bijlage")
        List<@Valid Bijlage> bijlagen) {

    public Personen {
        gezagsdragers = Veld.lijst(gezagsdragers);
        netwerk = Veld.lijst(netwerk);
        professionals = Veld.lijst(professionals);
        bijlagen = Veld.lijst(bijlagen);
    }
}
