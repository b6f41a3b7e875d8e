package nl.jeugdpoort.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What came of a delivery.
 *
 * @param opgenomen number of entries that are new, or back after they had ended
 * @param gewijzigd number of entries that are different now
 * @param ongewijzigd number of entries that are confirmed as they were
 * @param beeindigd number of entries that no longer count from today
 * @param geweigerd number of entries that were not right; what the register had of them stays
 * @param opmerking what the supplier must know of the whole, left out when nothing
 * @param regels every entry of the delivery in its order, and then those that ended because they were not in it
 */
@Schema(name = "Leveringsrapport")
public record Rapport(
        int opgenomen,
        int gewijzigd,
        int ongewijzigd,
        int beeindigd,
        int geweigerd,
        @JsonInclude(JsonInclude.Include.NON_NULL) String opmerking,
        List<Regel> regels) {

    /**
     * One entry.
     *
     * @param plaats line of the document, in JSON the number in the list; left out for what was not in it
     * @param id of the entry in the register, left out when it has none
     */
    @Schema(name = "Leveringsregel")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Regel(
            Integer plaats,
            String organisatie,
            String kenmerk,
            Uitkomst uitkomst,
            UUID id,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Veldbevinding> bevindingen) {

        /** One that was kept says nothing of findings when there are none. */
        public Regel {
            bevindingen = bevindingen == null ? List.of() : bevindingen;
        }
    }

    /** What became of an entry. */
    public enum Uitkomst {
        OPGENOMEN,
        GEWIJZIGD,
        ONGEWIJZIGD,
        BEEINDIGD,
        GEWEIGERD;

        @JsonValue
        public String woord() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Rapport van(List<Regel> regels, String opmerking) {
        return new Rapport(
                aantal(regels, Uitkomst.OPGENOMEN),
                aantal(regels, Uitkomst.GEWIJZIGD),
                aantal(regels, Uitkomst.ONGEWIJZIGD),
                aantal(regels, Uitkomst.BEEINDIGD),
                aantal(regels, Uitkomst.GEWEIGERD),
                opmerking,
                List.copyOf(regels));
    }

    private static int aantal(List<Regel> regels, Uitkomst uitkomst) {
        return (int)
                regels.stream().filter(regel -> regel.uitkomst() == uitkomst).count();
    }
}
