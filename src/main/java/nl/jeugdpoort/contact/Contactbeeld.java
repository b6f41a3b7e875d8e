package nl.jeugdpoort.contact;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An entry as callers see it, on the day that they ask about.
 *
 * @param aanwezigheid of the person on that day
 * @param vervanger who replaces the person, null when nobody is named
 * @param aanspreken who is to be addressed on that day: the person, or a back-up who is there
 * @param bevestigdOp when the supplier last said that it is right
 * @param verouderd whether that is longer ago than the region agreed
 */
public record Contactbeeld(
        UUID id,
        String regio,
        String organisatie,
        String organisatienaam,
        String team,
        String kenmerk,
        String naam,
        Functie functie,
        String telefoon,
        String email,
        List<Weekdag> werkdagen,
        List<String> gemeenten,
        List<String> wijken,
        String koppelgenoot,
        LocalDate geldigVan,
        LocalDate geldigTot,
        LocalDate afwezigVan,
        LocalDate afwezigTot,
        LocalDate beeindigdOp,
        Aanwezigheid aanwezigheid,
        Wie vervanger,
        Wie aanspreken,
        int versie,
        Instant bevestigdOp,
        boolean verouderd) {

    /** Someone, by what is needed to reach them. */
    @Schema(name = "Contactwie")
    public record Wie(UUID id, String naam, Functie functie, String telefoon, String email) {

        static Wie van(Contact contact) {
            var persoon = contact.persoon();
            return new Wie(contact.id(), persoon.naam(), persoon.functie(), persoon.telefoon(), persoon.email());
        }
    }

    static Contactbeeld van(Contact contact, Vervanging vervanging, boolean verouderd) {
        var persoon = contact.persoon();
        var werk = contact.werk();
        var periode = contact.periode();
        Contact vervanger = vervanging.vervanger(contact);
        return new Contactbeeld(
                contact.id(),
                contact.sleutel().regio(),
                contact.sleutel().organisatie(),
                persoon.organisatienaam(),
                persoon.team(),
                contact.sleutel().kenmerk(),
                persoon.naam(),
                persoon.functie(),
                persoon.telefoon(),
                persoon.email(),
                werk.werkdagen(),
                werk.gemeenten(),
                werk.wijken(),
                werk.koppelgenoot(),
                periode.geldigVan(),
                periode.geldigTot(),
                periode.afwezigVan(),
                periode.afwezigTot(),
                contact.stand().beeindigdOp(),
                contact.op(vervanging.dag()),
                vervanger == null ? null : Wie.van(vervanger),
                Wie.van(vervanging.aanspreekpunt(contact)),
                contact.stand().versie(),
                contact.stand().bevestigdOp(),
                verouderd);
    }
}
