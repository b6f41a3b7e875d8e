package nl.jeugdpoort.console.overzicht;

/** How something stands; always shown by its word, not by its colour alone. In order: what is worse comes later. */
enum Oordeel {
    GOED("Goed"),
    LET_OP("Let op"),
    FOUT("Fout");

    private final String woord;

    Oordeel(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** The name of its look. */
    public String stijl() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Oordeel enOok(Oordeel ander) {
        return compareTo(ander) >= 0 ? this : ander;
    }
}
