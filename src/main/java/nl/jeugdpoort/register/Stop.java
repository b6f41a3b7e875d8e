package nl.jeugdpoort.register;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * A StopProduct of a JW307; the other components are those of {@link Levering}.
 *
 * @param reden RedenBeeindiging
 * @param einde Einddatum
 */
public record Stop(Long nummer, Product product, LocalDate begin, String status, String reden, LocalDate einde)
        implements Levering {

    private static final String TIJDELIJK = "20";

    /** Whether the delivery may go on after it (RedenBeeindiging 20). */
    public boolean tijdelijk() {
        return TIJDELIJK.equals(reden);
    }

    @Override
    public Object sleutel() {
        return Arrays.asList(nummer, product, begin, reden, einde);
    }
}
