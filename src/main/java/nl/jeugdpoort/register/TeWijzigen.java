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
        implements MetNummer {}
