package nl.jeugdpoort.termijn;

import java.util.List;

/**
 * Which terms to list.
 *
 * @param partijen only terms of which one of these codes is a party; null for all
 * @param deelnemer only terms of which this code is a party too; null for all
 * @param status null for all
 * @param soort code of the term; null for all
 * @param aanZet only terms of which this code must act; null for all; for who lists all parties, one of {@code partijen}
 * @param wacht only terms of which this code waits, in the same way
 * @param overslaan number of rows to skip
 * @param hoogstens number of rows to give
 */
record Termijnvraag(
        List<String> partijen,
        String deelnemer,
        TermijnStatus status,
        String soort,
        String aanZet,
        String wacht,
        long overslaan,
        int hoogstens) {

    /** Whoever must act or waits. */
    Termijnvraag(
            List<String> partijen,
            String deelnemer,
            TermijnStatus status,
            String soort,
            long overslaan,
            int hoogstens) {
        this(partijen, deelnemer, status, soort, null, null, overslaan, hoogstens);
    }
}
