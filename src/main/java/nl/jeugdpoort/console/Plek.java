package nl.jeugdpoort.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;

/** The pages of the main menu, in its order, and the right that they ask; null for none but a login. */
enum Plek {
    OVERZICHT("Overzicht", Recht.ALLES_ZIEN),
    BERICHTEN("Berichten", null),
    INGREPEN("Ingrepen", Recht.ALLES_ZIEN),
    TERMIJNEN("Termijnen", null),
    AANMELDINGEN("Aanmeldingen", null),
    DEELNEMERS("Deelnemers", Recht.CIJFERS),
    CONTACTEN("Contacten", null),
    CIJFERS("Cijfers", Recht.CIJFERS),
    TOETSEN("Toetsen", null),
    REGELS("Regels", null),
    INSTELLINGEN("Instellingen", Recht.INSTELLINGEN),
    AUDIT("Audit", Recht.AUDIT);

    private final String naam;
    private final Recht recht;

    Plek(String naam, Recht recht) {
        this.naam = naam;
        this.recht = recht;
    }

    /** Those that somebody may come to. */
    static List<Plek> voor(Aanroeper wie) {
        return Arrays.stream(values())
                .filter(plek -> plek.recht == null || wie.mag(plek.recht))
                .toList();
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
