package nl.jeugdpoort.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * One version of a toewijzing: a ToegewezenProduct of a JW301.
 *
 * @param nummer ToewijzingNummer
 * @param referentie ReferentieAanbieder, null when it answers no verzoek
 * @param product null when the toewijzing is generic
 * @param moment Toewijzingsdatum and Toewijzingstijd, by which versions follow each other (IV013, OP080)
 * @param ingang Ingangsdatum
 * @param einde Einddatum, null when open
 * @param reden RedenWijziging, null when there is none
 * @param omvang null when a budget or nothing is granted
 * @param budget in eurocents, null when none
 */
public record Toewijzing(
        long nummer,
        String referentie,
        Product product,
        LocalDateTime moment,
        LocalDate ingang,
        LocalDate einde,
        String reden,
        Omvang omvang,
        Long budget)
        implements MetProduct {

    private static final String VERWIJDERD = "13";

    /** Whether this version takes the toewijzing back as if it was never sent. */
    public boolean verwijderd() {
        return VERWIJDERD.equals(reden);
    }

    /** Whether both can be versions of one toewijzing: number, product and first day never change (TR332). */
    public boolean zelfdeToewijzing(Toewijzing ander) {
        return nummer == ander.nummer && Objects.equals(product, ander.product) && ingang.equals(ander.ingang);
    }

    /** Whether it counts on this day or later. */
    public boolean actueel(LocalDate dag) {
        return !verwijderd() && (einde == null || !einde.isBefore(dag));
    }

    /** Whether a day lies in its period. */
    public boolean loopt(LocalDate dag) {
        return !dag.isBefore(ingang) && (einde == null || !dag.isAfter(einde));
    }

    /**
     * Whether a period has a day in common with its own.
     *
     * @param laatste last day of that period, null when open
     */
    public boolean overlapt(LocalDate eerste, LocalDate laatste) {
        return (einde == null || !eerste.isAfter(einde)) && (laatste == null || !ingang.isAfter(laatste));
    }
}
