package nl.jeugdpoort.aanmelding.levering;

import nl.jeugdpoort.deelnemer.Deelnemer;

/**
 * Who gets documents of a case.
 *
 * @param rol as what
 * @param naar the participant, by whose way out they go
 * @param bekend false when nobody says who it is, and the gemeente gets them instead
 */
public record Bestemming(Leverrol rol, Deelnemer naar, boolean bekend) {

    /** The aanbieder that is addressed; null for the other roles. */
    public String aanbieder() {
        return rol == Leverrol.AANBIEDER ? naar.code() : null;
    }
}
