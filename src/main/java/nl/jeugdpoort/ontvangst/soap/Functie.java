package nl.jeugdpoort.ontvangst.soap;

import java.util.Arrays;
import java.util.Optional;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.stuf.Berichtcode;

/** The kinds of messages that an envelope may hold, the envelope that each belongs in, and which side sends it. */
enum Functie {
    JW301(Berichtcode.DI01, true),
    JW302(Berichtcode.DU01, false),
    JW305(Berichtcode.DI01, false),
    JW306(Berichtcode.DU01, true),
    JW307(Berichtcode.DI01, false),
    JW308(Berichtcode.DU01, true),
    JW315(Berichtcode.DI01, false),
    JW316(Berichtcode.DU01, true),
    JW317(Berichtcode.DI01, false),
    JW318(Berichtcode.DU01, true),
    JW319(Berichtcode.DI01, true),
    JW320(Berichtcode.DU01, false),
    JW323(Berichtcode.DI01, false),
    JW325(Berichtcode.DU01, true);

    private final Berichtcode berichtcode;
    private final boolean vanGemeente;

    Functie(Berichtcode berichtcode, boolean vanGemeente) {
        this.berichtcode = berichtcode;
        this.vanGemeente = vanGemeente;
    }

    static Optional<Functie> met(String naam) {
        return Arrays.stream(values())
                .filter(functie -> functie.name().equals(naam))
                .findFirst();
    }

    boolean hoortIn(Berichtcode envelop) {
        return berichtcode == envelop;
    }

    boolean magVan(Deelnemer zender) {
        return vanGemeente == isGemeente(zender);
    }

    boolean magNaar(Deelnemer ontvanger) {
        return vanGemeente != isGemeente(ontvanger);
    }

    private static boolean isGemeente(Deelnemer deelnemer) {
        return deelnemer.soort() == Deelnemer.Soort.GEMEENTE;
    }
}
