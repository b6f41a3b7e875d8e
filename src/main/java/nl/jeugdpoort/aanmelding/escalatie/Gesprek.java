package nl.jeugdpoort.aanmelding.escalatie;

import java.time.LocalDate;
import java.util.List;

/**
 * The report of one talk.
 *
 * @param nummer order in the escalatie, from 1
 * @param dag day of the talk
 * @param partijen codes of the parties that took part
 * @param akkoord codes of those that approved the report
 * @param verslag the report; may hold personal data
 */
public record Gesprek(
        int nummer,
        Escalatiestap stap,
        LocalDate dag,
        List<String> partijen,
        boolean opgelost,
        List<String> akkoord,
        String verslag) {

    /** Whether all who took part approved it. */
    public boolean vastgesteld() {
        return akkoord.containsAll(partijen);
    }
}
