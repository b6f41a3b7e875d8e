package nl.jeugdpoort.console;

import java.util.Locale;

/** The pages of the main menu, in its order. */
enum Plek {
    OVERZICHT("Overzicht"),
    BERICHTEN("Berichten"),
    AANMELDINGEN("Aanmeldingen"),
    TOETSEN("Toetsen"),
    REGELS("Regels");

    private final String naam;

    Plek(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** The word by which a page says that it is this one. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String adres() {
        return this == OVERZICHT ? "/" : "/" + code();
    }
}
