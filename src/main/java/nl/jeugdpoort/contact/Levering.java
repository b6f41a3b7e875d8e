package nl.jeugdpoort.contact;

import java.util.List;
import java.util.UUID;

/**
 * A delivery as it was read.
 *
 * @param regio region of all entries, code of the CBS
 * @param organisatie organisation of entries that name none; required for a full delivery, else may be null
 * @param soort what it means that an entry is not in it
 */
record Levering(String regio, String organisatie, Soort soort, List<Regel> regels) {

    /** Most entries in one delivery. */
    static final int HOOGSTENS = 10_000;

    /** What kind of delivery. */
    enum Soort {
        /** All entries of one organisation: what is not in it has ended. */
        VOLLEDIG,
        /** Only what changed. */
        MUTATIES
    }

    /**
     * One entry.
     *
     * @param plaats line of the document, in JSON the number in the list from 1
     * @param id for the entry when it is new
     */
    record Regel(int plaats, UUID id, Velden velden) {

        Regel(int plaats, Velden velden) {
            this(plaats, UUID.randomUUID(), velden);
        }
    }
}
