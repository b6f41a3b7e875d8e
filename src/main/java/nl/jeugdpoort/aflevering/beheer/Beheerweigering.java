package nl.jeugdpoort.aflevering.beheer;

import java.util.List;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.toegang.Weigering;

/** Why an order of an operator is not carried out. */
final class Beheerweigering {

    private Beheerweigering() {}

    static Weigering onbekend(long id) {
        return weiger(404, "niet-gevonden", "Niet gevonden", "Er is geen aflevering met nummer " + id + ".");
    }

    static Weigering bezig(long id) {
        return weiger(
                409,
                "aflevering-bezig",
                "Aflevering is bezig",
                "Aan de ontvanger van aflevering " + id + " wordt op dit moment bezorgd. Probeer het zo weer.");
    }

    static Weigering onbekendeOntvanger(String code) {
        return weiger(
                422,
                "ontvanger-onbekend",
                "Ontvanger onbekend",
                "Er is geen deelnemer met de opgegeven code " + code + ".");
    }

    static Weigering alGepland(String code) {
        return weiger(409, "al-gepland", "Al gepland", "Dit bericht is al eerder naar " + code + " gestuurd.");
    }

    /** @throws Weigering 409 when the state does not allow the order */
    static void tenzij(boolean mag, AfleveringOverzicht aflevering) {
        if (!mag) {
            throw weiger(
                    409,
                    "status-staat-niet-toe",
                    "De status staat dit niet toe",
                    "Aflevering " + aflevering.id() + " heeft nu de status " + aflevering.status() + ".");
        }
    }

    private static Weigering weiger(int status, String code, String titel, String detail) {
        return new Weigering(status, code, null, titel, detail, List.of());
    }
}
