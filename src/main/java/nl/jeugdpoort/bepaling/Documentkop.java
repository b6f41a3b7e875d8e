package nl.jeugdpoort.bepaling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Who sends a document to whom, and under which reference.
 *
 * @param afzender AGB code of the gecertificeerde instelling, 8 digits
 * @param ontvanger code of the gemeente (4 digits) or of the zorgaanbieder (AGB, 8 digits)
 * @param lokaalTeam name of the lokaal team of the gemeente, null when the gemeente has one only or the receiver is an aanbieder
 * @param kenmerk reference of the instelling itself; the same in every version of the document
 * @param versie from 1; a later version replaces the earlier
 * @param dagtekening day on which the document was drawn up
 */
public record Documentkop(
        @NotNull(message = "De afzender ontbreekt. Vul de AGB-code van de gecertificeerde instelling in.")
        @Pattern(regexp = Vorm.AGB, message = Vorm.GEEN_AGB)
        String afzender,

        @NotNull(message = "De ontvanger ontbreekt. Vul de code van de gemeente of van de zorgaanbieder in.")
        @Pattern(
                regexp = Vorm.GEMEENTE + "|" + Vorm.AGB,
                message = "Dit is geen ontvanger. Vul een gemeentecode van vier of een AGB-code van acht cijfers in.")
        String ontvanger,

        @Size(
                max = Vorm.REGEL,
                message = "De naam van het lokaal team heeft 1 tot 200 tekens. Kort de naam in of laat het veld weg.")
        @Pattern(
                regexp = Vorm.ZICHTBAAR,
                message = "De naam van het lokaal team heeft 1 tot 200 tekens. Kort de naam in of laat het veld weg.")
        String lokaalTeam,

        @NotNull(message = "Het kenmerk ontbreekt. Vul het kenmerk in dat u zelf aan dit document geeft.")
        @Pattern(regexp = Vorm.KENMERK, message = Vorm.GEEN_KENMERK)
        String kenmerk,

        @NotNull(message = "De versie ontbreekt. Vul 1 in bij de eerste versie, en bij elke volgende een meer.")
        @Min(value = 1, message = "De versie is te laag. De eerste versie is 1.")
        @Max(value = 999, message = "De versie is te hoog. De hoogste versie is 999.")
        Integer versie,

        @NotNull(message = "De dagtekening ontbreekt. Vul de dag in waarop dit document is opgesteld.")
        LocalDate dagtekening) {

    /** What the message is found by: reference and version. */
    public String identificatie() {
        return kenmerk + "." + versie;
    }
}
