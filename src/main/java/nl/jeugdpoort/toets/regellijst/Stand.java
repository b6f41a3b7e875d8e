package nl.jeugdpoort.toets.regellijst;

import java.util.Arrays;

/** Where the gateway stands with a rule; a rule that is worked out in others stands where the last of these in this order stands. */
public enum Stand {
    GEBOUWD("gebouwd", "De poort toetst deze regel."),
    SCHEMA("schema", "Het schema beslist dit: een bericht dat niet klopt, is ongeldig."),
    ELDERS("elders", "Een ander deel van de poort doet dit."),
    MENSEN("mensen", "Een programma kan dit niet toetsen."),
    GEGEVENS("gegevens", "Te toetsen met gegevens die de poort niet heeft."),
    NOG_NIET("nog-niet", "Te toetsen, maar de poort doet het nog niet.");

    private final String woord;
    private final String betekenis;

    Stand(String woord, String betekenis) {
        this.woord = woord;
        this.betekenis = betekenis;
    }

    /** The word in the list and in JSON. */
    public String woord() {
        return woord;
    }

    /** A Dutch sentence. */
    public String betekenis() {
        return betekenis;
    }

    /** Whether the gateway sees to it, one way or another. */
    public boolean gedaan() {
        return compareTo(ELDERS) <= 0;
    }

    /** @throws IllegalArgumentException when none has this word */
    static Stand van(String woord) {
        return Arrays.stream(values())
                .filter(stand -> stand.woord.equals(woord))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Geen stand: " + woord));
    }
}
