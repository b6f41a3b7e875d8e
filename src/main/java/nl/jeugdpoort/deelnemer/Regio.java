package nl.jeugdpoort.deelnemer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * A youth-care region.
 *
 * @param naam name for people, unique
 * @param cbsJeugdregio code of the CBS, for example {@code JZ25}
 * @param provincie province of most of its gemeenten; a region is no part of one province
 * @param beheerderContactregister who runs the contact register, null when not known
 * @param aanmeldroute the route that its gemeenten chose together, null when they have not chosen
 * @param gemeenten its members; they need not be participants
 * @param subregios parts of the region, empty when there are none
 * @param contactregister who keeps the contact register as a participant, and how fresh its data must be; never null
 * @param netwerk code of the participant that receives for the network of aanbieders, null when none does
 * @param ret code of the participant that receives for the Regionaal Expert Team, null when none does
 */
public record Regio(
        @NotBlank(message = "ontbreekt") String naam,

        @NotNull(message = "ontbreekt") @Pattern(regexp = "JZ[0-9]{2}", message = "moet een CBS-code zijn zoals JZ25")
        String cbsJeugdregio,

        @NotBlank(message = "ontbreekt") String provincie,
        String beheerderContactregister,

        @Pattern(regexp = "301|315", message = "moet '301' of '315' zijn")
        String aanmeldroute,

        @NotEmpty(message = "noemt geen gemeente") List<@Valid Gemeente> gemeenten,
        List<@Valid Subregio> subregios,
        @Valid Contactregister contactregister,

        @Pattern(
                regexp = "[0-9]{4}|[0-9]{8}",
                message = "moet een gemeentecode van 4 of een AGB-code van 8 cijfers zijn")
        String netwerk,

        @Pattern(
                regexp = "[0-9]{4}|[0-9]{8}",
                message = "moet een gemeentecode van 4 of een AGB-code van 8 cijfers zijn")
        String ret) {

    public Regio {
        subregios = subregios == null ? List.of() : subregios;
        contactregister = contactregister == null ? new Contactregister(null, null, null) : contactregister;
    }

    /**
     * A gemeente in the region.
     *
     * @param code CBS code, 4 digits
     * @param naam name for people
     * @param provincie only when another than the region's, otherwise null
     */
    public record Gemeente(
            @NotNull(message = "ontbreekt") @Pattern(regexp = "[0-9]{4}", message = "moet uit 4 cijfers bestaan")
            String code,

            @NotBlank(message = "ontbreekt") String naam,
            String provincie) {}

    /** A part of a region by the codes of its gemeenten. */
    public record Subregio(
            @NotBlank(message = "ontbreekt") String naam,
            @NotEmpty(message = "noemt geen gemeente") List<String> gemeenten) {}

    /**
     * What the region agreed on its contact register and on the availability that providers publish.
     *
     * @param beheerder code of the participant that keeps it, null when it is no participant
     * @param bevestigDagen days after which an entry that nobody confirmed is out of date; 90 when not given
     * @param beschikbaarheidDagen the same for availability; 14 when not given
     */
    public record Contactregister(
            String beheerder,

            @Min(value = 1, message = "moet minstens 1 dag zijn")
            @Max(value = 730, message = "mag hoogstens 730 dagen zijn")
            Integer bevestigDagen,

            @Min(value = 1, message = "moet minstens 1 dag zijn")
            @Max(value = 730, message = "mag hoogstens 730 dagen zijn")
            Integer beschikbaarheidDagen) {

        public Contactregister {
            bevestigDagen = bevestigDagen == null ? 90 : bevestigDagen;
            beschikbaarheidDagen = beschikbaarheidDagen == null ? 14 : beschikbaarheidDagen;
        }
    }
}
