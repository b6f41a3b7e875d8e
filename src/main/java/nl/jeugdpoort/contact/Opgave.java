package nl.jeugdpoort.contact;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An entry as a supplier wrote it, in whatever form: every field as text, null when there is none. What it must be stands here once, for
 * XML, JSON and CSV alike.
 */
@Schema(name = "Contactopgave")
@Samenhang(groups = Opgave.Volledig.class)
record Opgave(
        @Pattern(regexp = "opnemen|beeindigen|bevestigen", message = "Kies opnemen, beeindigen of bevestigen.")
        String mutatie,

        String regio,

        @NotNull(message = "Noem de code van de organisatie.")
        @Pattern(
                regexp = "[0-9]{4}|[0-9]{8}|(RVDK|VT)(-[A-Z0-9]{1,20})?",
                message =
                        "Dit moet een gemeentecode (4 cijfers), een AGB-code (8 cijfers) of een code zoals RVDK of VT-GM zijn.")
        String organisatie,

        @NotNull(message = "Geef een eigen kenmerk, waaraan u deze regel later herkent.")
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}",
                message = "Dit mag hoogstens 40 letters, cijfers, punten en streepjes hebben, zonder spaties.")
        String kenmerk,

        @NotNull(message = "Noem de naam van de organisatie.", groups = Opgave.Volledig.class)
        @Pattern(regexp = TEKST, message = TEKST_UITLEG, groups = Opgave.Volledig.class)
        String organisatienaam,

        @Pattern(regexp = TEKST, message = TEKST_UITLEG, groups = Opgave.Volledig.class)
        String team,

        @NotNull(message = "Noem de naam van de medewerker.", groups = Opgave.Volledig.class)
        @Pattern(regexp = TEKST, message = TEKST_UITLEG, groups = Opgave.Volledig.class)
        String naam,

        @NotNull(message = "Noem de functie.", groups = Opgave.Volledig.class)
        @Functiewoord(groups = Opgave.Volledig.class)
        String functie,

        @Pattern(
                regexp = "(\\+|0)(?=(?:[^0-9]*[0-9]){9,14}[^0-9]*$)[0-9 ()-]{9,20}",
                message = "Dit moet met 0 of + beginnen en 10 tot 15 cijfers hebben, zoals 06 12345678."
                        + " Valt de 0 weg, zet dan de kolom op tekst.",
                groups = Opgave.Volledig.class)
        String telefoon,

        @Pattern(
                regexp =
                        "(?=.{6,120}$)[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,}",
                message = "Dit moet een e-mailadres zijn, zoals naam@organisatie.nl.",
                groups = Opgave.Volledig.class)
        String email,

        List<@Dagwoord(groups = Opgave.Volledig.class) String> werkdagen,

        List<
                        @Pattern(
                                regexp = "[0-9]{4}",
                                message = "Dit moeten gemeentecodes van 4 cijfers zijn, zoals 0268.",
                                groups = Opgave.Volledig.class)
                        String>
                gemeenten,

        @Size(max = 100, message = "Noem hoogstens 100 wijken.", groups = Opgave.Volledig.class)
        List<
                        @Pattern(
                                regexp = "(?=.{1,100}$)[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'’/&()+:-]*",
                                message = "Dit moeten namen of codes van wijken zijn, zonder komma's erin.",
                                groups = Opgave.Volledig.class)
                        String>
                wijken,

        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}",
                message = "Dit moet het kenmerk zijn van een andere regel van deze organisatie.",
                groups = Opgave.Volledig.class)
        String koppelgenoot,

        @NotNull(message = "Geef de eerste dag waarop dit geldt.", groups = Opgave.Volledig.class)
        @Datum(groups = Opgave.Volledig.class)
        String geldigVan,

        @Datum(groups = Opgave.Volledig.class) String geldigTot,
        @Datum(groups = Opgave.Volledig.class) String afwezigVan,
        @Datum(groups = Opgave.Volledig.class) String afwezigTot) {

    /** A text that begins as a word does: no formula for a spreadsheet, no line ends. */
    static final String TEKST = "(?=.{1,100}$)[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’/&()+:-]*";

    static final String TEKST_UITLEG =
            "Dit moet met een letter of cijfer beginnen en mag hoogstens 100 letters, cijfers en leestekens hebben.";

    /** What holds for an entry that is to be taken up, beside what identifies it. */
    interface Volledig {}

    boolean opnemen() {
        return mutatie == null || mutatie.equals("opnemen");
    }

    Contact.Sleutel sleutel() {
        return new Contact.Sleutel(regio, organisatie, kenmerk);
    }

    /** This entry with what the delivery says for all of its entries, where the entry itself says nothing. */
    Opgave in(String regioVanAlle, String organisatieVanAlle) {
        return new Opgave(
                mutatie,
                regio == null ? regioVanAlle : regio,
                organisatie == null ? organisatieVanAlle : organisatie,
                kenmerk,
                organisatienaam,
                team,
                naam,
                functie,
                telefoon,
                email,
                werkdagen,
                gemeenten,
                wijken,
                koppelgenoot,
                geldigVan,
                geldigTot,
                afwezigVan,
                afwezigTot);
    }
}
