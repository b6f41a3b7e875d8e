package nl.jeugdpoort.contact;

/**
 * One thing that happens to an entry.
 *
 * @param contact the entry as it is from then on
 */
record Wijziging(Soort soort, Contact contact) {

    /** Words of the history. */
    enum Soort {
        OPGENOMEN,
        GEWIJZIGD,
        BEVESTIGD,
        BEEINDIGD
    }
}
