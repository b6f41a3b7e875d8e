package nl.jeugdpoort.aanmelding;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.bepaling.Veldfout;
import nl.jeugdpoort.toegang.Weigering;

/** Why a call about a case is refused. */
final class Aanmeldweigering {

    private Aanmeldweigering() {}

    static Weigering onbekend() {
        return weiger(
                404,
                "aanmelding-onbekend",
                "Deze aanmelding is niet gevonden",
                "Er is geen aanmelding met dit id die u mag zien. Controleer het id.");
    }

    static Weigering nietGemachtigd(String detail) {
        return weiger(403, "niet-gemachtigd", "Niet gemachtigd", detail);
    }

    static Weigering kenmerkNietUniek() {
        return weiger(
                409,
                "kenmerk-niet-uniek",
                "Dit kenmerk is al gebruikt",
                "Er is al een andere aanmelding met dit kenmerk bij deze gemeente. Kies een ander kenmerk.");
    }

    static Weigering zonderRoute(String gemeente) {
        return weiger(
                400,
                "gemeente-zonder-route",
                "Deze gemeente heeft geen aanmeldroute",
                "De jeugdhulpregio van gemeente " + gemeente
                        + " koos geen aanmeldroute. Vraag de beheerder van de poort om dit in te stellen.");
    }

    /** @param fouten all that is wrong, at its field */
    static Weigering documentOngeldig(List<Veldfout> fouten) {
        return new Weigering(
                400,
                "document-ongeldig",
                null,
                "Een document bij de aanmelding klopt niet",
                "Er is niets opgeslagen. Verbeter wat bij bevindingen staat en stuur alles opnieuw.",
                fouten);
    }

    /** @param reden Dutch sentence */
    static Weigering nietEscaleren(String reden) {
        return weiger(409, "escalatie-niet-toegestaan", "Deze stap in de escalatie kan nu niet", reden);
    }

    /** @param toegestaan what the case allows and people may report */
    static Weigering nietNu(Gebeurtenissoort soort, Collection<Gebeurtenissoort> toegestaan) {
        String kan = toegestaan.isEmpty()
                ? "Er kan nu niets worden gemeld."
                : toegestaan.stream()
                        .map(Gebeurtenissoort::woord)
                        .collect(Collectors.joining(", ", "Nu kan wel: ", "."));
        return weiger(
                        409,
                        "gebeurtenis-niet-toegestaan",
                        "Deze gebeurtenis kan nu niet",
                        "De stap waarin de aanmelding is, laat " + soort.woord() + " niet toe. " + kan)
                .metToegestaan(toegestaan.stream().map(Gebeurtenissoort::woord).toList());
    }

    private static Weigering weiger(int status, String code, String titel, String detail) {
        return new Weigering(status, code, null, titel, detail, List.of());
    }
}
