package nl.jeugdpoort.ontvangst.soap;

import java.util.Optional;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.stuf.Berichtcode;

/**
 * A kind of message that an envelope may hold, the envelope that it belongs in, and which side sends it.
 *
 * @param naam for example {@code JW301}
 */
record Functie(String naam, Standaard.Soort soort) {

    /** The kind with this name, of any standard. */
    static Optional<Functie> met(Standaardmappen standaarden, String naam) {
        return standaarden.met(naam).stream()
                .findFirst()
                .map(standaard -> new Functie(naam, standaard.berichten().get(naam)));
    }

    boolean hoortIn(Berichtcode envelop) {
        return envelop == (soort.antwoordOp() == null ? Berichtcode.DI01 : Berichtcode.DU01);
    }

    /** Whether it answers a declaratie, which is answered once. */
    boolean isDeclaratieantwoord() {
        return soort.herhaalt() == Standaard.Herhaling.fouten;
    }

    /** Whether it is meant for the gateway itself, whatever receiver the envelope names. */
    boolean aanPoort() {
        return soort.aanPoort();
    }

    boolean magVan(Deelnemer zender) {
        return soort.van() == null || isVanGemeente() == isGemeente(zender);
    }

    boolean magNaar(Deelnemer ontvanger) {
        return soort.van() == null || isVanGemeente() != isGemeente(ontvanger);
    }

    private boolean isVanGemeente() {
        return soort.van().equals("gemeente");
    }

    private static boolean isGemeente(Deelnemer deelnemer) {
        return deelnemer.soort() == Deelnemer.Soort.GEMEENTE;
    }
}
