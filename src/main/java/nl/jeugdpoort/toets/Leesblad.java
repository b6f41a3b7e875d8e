package nl.jeugdpoort.toets;

import java.util.List;

/**
 * A part of a message for people.
 *
 * @param vanaf how many parts are before these
 * @param onderdelen the parts, in the order of the message
 * @param meer whether more parts follow
 * @param kapot whether the message cannot be read on from here
 */
public record Leesblad(int vanaf, List<Onderdeel> onderdelen, boolean meer, boolean kapot) {

    /** So many parts are on one sheet. */
    public static final int PER_BLAD = 60;

    /**
     * One class of a message.
     *
     * @param niveau level of its heading, 2 to 6
     * @param naam in words, with its number among equals
     * @param velden its values, in the order of the message
     */
    public record Onderdeel(int niveau, String naam, List<Veld> velden) {}

    /**
     * One value.
     *
     * @param naam in words
     * @param waarde as sent, long ones cut
     * @param betekenis what a code, date or amount says; null when the value says it itself
     * @param weg how many characters were cut
     */
    public record Veld(String naam, String waarde, String betekenis, int weg) {}
}
