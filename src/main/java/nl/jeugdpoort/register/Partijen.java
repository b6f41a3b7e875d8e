package nl.jeugdpoort.register;

import nl.jeugdpoort.bericht.Berichtkop;

/**
 * The two parties of an iJw message, whoever sends.
 *
 * @param gemeente code of 4 digits
 * @param aanbieder AGB-code of 8 digits
 */
public record Partijen(String gemeente, String aanbieder) {

    private static final int GEMEENTECODE = 4;

    /** The parties of a message. */
    public static Partijen van(Berichtkop kop) {
        return kop.afzender().length() == GEMEENTECODE
                ? new Partijen(kop.afzender(), kop.ontvanger())
                : new Partijen(kop.ontvanger(), kop.afzender());
    }
}
