package nl.jeugdpoort.register;

import java.time.LocalDate;

/**
 * A TeWijzigenProduct of a JW317.
 *
 * @param ingang GewensteIngangsdatum
 * @param einde Einddatum, null when open
 * @param omvang null when not asked
 * @param budget in eurocents, null when not asked
 */
public record TeWijzigen(long nummer, LocalDate ingang, LocalDate einde, Omvang omvang, Long budget)
        implements MetNummer {

    private static final LocalDate EINDE_2020 = LocalDate.of(2020, 12, 31);

    /** Whether it asks for help after 2020, from when new rules on omvang hold (TR375, TR412). */
    public boolean na2020() {
        return einde == null || einde.isAfter(EINDE_2020);
    }
}
