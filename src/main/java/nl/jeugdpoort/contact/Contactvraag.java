package nl.jeugdpoort.contact;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which entries to find; null means any.
 *
 * @param wijk name or code of a wijk: finds who serves it, and who serves all of the gemeente
 * @param woorden begin of words in name, team, organisation, function or wijk
 * @param geldigOp day on which the entry counts; null for every entry that has not ended, also one that counts later
 * @param bevestigdTot only what nobody confirmed after this moment
 */
record Contactvraag(
        String regio,
        String gemeente,
        String wijk,
        Functie functie,
        String organisatie,
        String woorden,
        LocalDate geldigOp,
        Instant bevestigdTot) {

    /** The same without the day. */
    Contactvraag opElkeDag() {
        return new Contactvraag(regio, gemeente, wijk, functie, organisatie, woorden, null, bevestigdTot);
    }
}
