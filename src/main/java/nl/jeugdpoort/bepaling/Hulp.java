package nl.jeugdpoort.bepaling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.bepaling.Samenhang.Botsing;
import nl.jeugdpoort.bepaling.Samenhang.Samenhangend;

/**
 * One kind of help that is needed.
 *
 * @param zorgvorm code of the tussentaal
 * @param einde last day, null when it is open
 * @param zorgaanbieder AGB code of the aanbieder that is wanted
 * @param gecontracteerd whether the aanbieder has a contract in the region for this help
 * @param uitzondering only when it has none
 */
@Samenhang
public record Hulp(
        @NotNull(message = "De zorgvorm ontbreekt. Vul de code van de tussentaal in.")
        @Pattern(regexp = Vorm.TUSSENTAAL, message = Vorm.GEEN_TUSSENTAAL)
        String zorgvorm,

        @NotNull(message = "De begindatum van de hulp ontbreekt. Vul de eerste dag in.")
        LocalDate begin,

        LocalDate einde,

        @NotNull(message = "De omvang ontbreekt. Vul volume, eenheid en frequentie in, of een budget.") @Valid
        Omvang omvang,

        @NotBlank(message = "Het doel ontbreekt. Vul in wat deze hulp moet bereiken.")
        @Size(max = Vorm.TEKST, message = "Het doel heeft hooguit 4000 tekens. Kort de tekst in.")
        String doel,

        @NotNull(message = "De zorgaanbieder ontbreekt. Vul de AGB-code van de gewenste aanbieder in.")
        @Pattern(regexp = Vorm.AGB, message = Vorm.GEEN_AGB)
        String zorgaanbieder,

        @NotNull(message = "Er staat niet of de aanbieder een contract heeft. Vul ja of nee in.")
        Boolean gecontracteerd,

        @Valid Uitzondering uitzondering)
        implements Samenhangend {

    @Override
    public List<Botsing> botsingen() {
        List<Botsing> botsingen = new ArrayList<>(Dagen.eindeVoorBegin(begin, einde));
        if (Boolean.FALSE.equals(gecontracteerd) && uitzondering == null) {
            botsingen.add(new Botsing(
                    "uitzondering",
                    "De aanbieder heeft geen contract en er is geen uitzondering. Vul in wie van de gemeente akkoord"
                            + " is, of kies een aanbieder met een contract."));
        } else if (Boolean.TRUE.equals(gecontracteerd) && uitzondering != null) {
            botsingen.add(new Botsing(
                    "uitzondering",
                    "Er is een uitzondering terwijl de aanbieder een contract heeft. Haal een van de twee weg."));
        }
        return botsingen;
    }
}
