package nl.jeugdpoort.bepaling;

/**
 * Something in a text that points to a person.
 *
 * @param wat in Dutch, with its article, for example {@code een telefoonnummer}
 * @param begin its first character, from 0
 * @param einde after its last character
 */
record Spoor(String wat, int begin, int einde) {

    /** What the sender is told, without the text itself. */
    String melding() {
        return "Deel 1 bevat %s (teken %d tot en met %d van dit veld). Haal het weg: deel 1 mag niemand aanwijzen."
                .formatted(wat, begin + 1, einde);
    }

    boolean raakt(Spoor ander) {
        return begin < ander.einde && ander.begin < einde;
    }
}
