package nl.jeugdpoort.bepaling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.bepaling.Samenhang.Botsing;
import nl.jeugdpoort.bepaling.Samenhang.Samenhangend;

/**
 * Part 1 of the aanmeldformulier: the case without anything that identifies a person. This part alone may be shared widely.
 *
 * @param leeftijd whole years, 0 to 23
 * @param perspectief where the young person is to live and grow up
 * @param eerdereHulp empty when there was none
 * @param veiligheid how safe the situation is
 * @param afspraken agreements on safety
 * @param krachten what goes well, and who helps
 * @param school school or work
 * @param redenSpoed only, and then always, when there is spoed
 * @param juridischKader the measure on which the help rests
 * @param wensen wishes of young person and parents, null when there are none
 */
@Samenhang
public record Casus(
        @NotNull(message = "De leeftijd ontbreekt. Vul de leeftijd in hele jaren in.")
        @Min(value = 0, message = "De leeftijd is te laag. Vul hele jaren in, van 0 tot en met 23.")
        @Max(value = 23, message = "De leeftijd is te hoog. Vul hele jaren in, van 0 tot en met 23.")
        Integer leeftijd,

        @NotNull(message = "Het geslacht ontbreekt. Kies man, vrouw of onbekend.")
        Geslacht geslacht,

        @NotBlank(message = "De regio ontbreekt. Vul de naam van de jeugdhulpregio in.")
        @Size(max = Vorm.REGEL, message = "De regio heeft hooguit 200 tekens. Kort de naam in.")
        String regio,

        @NotBlank(message = "De situatie ontbreekt. Beschrijf de situatie zonder namen.")
        @Size(max = Vorm.TEKST, message = "De situatie heeft hooguit 4000 tekens. Kort de tekst in.")
        String situatie,

        @NotBlank(message = "De hulpvraag ontbreekt. Schrijf op welke hulp wordt gevraagd, zonder namen.")
        @Size(max = Vorm.TEKST, message = "De hulpvraag heeft hooguit 4000 tekens. Kort de tekst in.")
        String hulpvraag,

        @NotBlank(message = "Het perspectief ontbreekt. Schrijf op wat het gewenste perspectief is.")
        @Size(max = Vorm.TEKST, message = "Het perspectief heeft hooguit 4000 tekens. Kort de tekst in.")
        String perspectief,

        @Size(max = 50, message = "Er staat te veel eerdere hulp in. Gebruik hooguit 50 onderdelen.")
        List<@Valid EerdereHulp> eerdereHulp,

        @NotBlank(message = "De veiligheid ontbreekt. Beschrijf hoe veilig de situatie is.")
        @Size(max = Vorm.TEKST, message = "De veiligheid heeft hooguit 4000 tekens. Kort de tekst in.")
        String veiligheid,

        @NotBlank(message = "De afspraken ontbreken. Schrijf op welke afspraken er over veiligheid zijn.")
        @Size(max = Vorm.TEKST, message = "De afspraken hebben hooguit 4000 tekens. Kort de tekst in.")
        String afspraken,

        @NotBlank(message = "De krachten ontbreken. Schrijf op wat goed gaat en wie helpt, zonder namen.")
        @Size(max = Vorm.TEKST, message = "De krachten hebben hooguit 4000 tekens. Kort de tekst in.")
        String krachten,

        @NotBlank(message = "De school ontbreekt. Beschrijf school of werk.")
        @Size(max = Vorm.TEKST, message = "De school heeft hooguit 4000 tekens. Kort de tekst in.")
        String school,

        @NotNull(message = "Er staat niet of er spoed is. Vul ja of nee in.")
        Boolean spoed,

        @Size(
                max = Vorm.TEKST,
                message = "De reden van de spoed heeft 1 tot 4000 tekens. Kort de tekst in of laat het veld weg.")
        @Pattern(
                regexp = Vorm.ZICHTBAAR,
                message = "De reden van de spoed heeft 1 tot 4000 tekens. Kort de tekst in of laat het veld weg.")
        String redenSpoed,

        @NotNull(message = "Het juridisch kader ontbreekt. Kies ots, voogdij, jeugdreclassering of vrijwillig.")
        Maatregel.Soort juridischKader,

        @NotNull(message = "De gewenste start ontbreekt. Vul de dag in waarop de hulp moet beginnen.")
        LocalDate gewensteStart,

        @Size(max = Vorm.TEKST, message = "De wensen hebben 1 tot 4000 tekens. Kort de tekst in of laat het veld weg.")
        @Pattern(
                regexp = Vorm.ZICHTBAAR,
                message = "De wensen hebben 1 tot 4000 tekens. Kort de tekst in of laat het veld weg.")
        String wensen)
        implements Samenhangend {

    public Casus {
        eerdereHulp = Veld.lijst(eerdereHulp);
    }

    @Override
    public List<Botsing> botsingen() {
        if (Boolean.TRUE.equals(spoed) && redenSpoed == null) {
            return List.of(
                    new Botsing("redenSpoed", "De reden van de spoed ontbreekt. Schrijf op waarom er haast is."));
        }
        return Boolean.FALSE.equals(spoed) && redenSpoed != null
                ? List.of(new Botsing(
                        "redenSpoed", "Er staat een reden voor spoed terwijl er geen spoed is. Haal de reden weg."))
                : List.of();
    }
}
