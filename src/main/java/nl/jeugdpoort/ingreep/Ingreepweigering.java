package nl.jeugdpoort.ingreep;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.jeugdpoort.toegang.Weigering;

/** Why an order is not taken. */
final class Ingreepweigering {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM yyyy 'om' HH:mm:ss", Locale.of("nl"))
            .withZone(ZoneId.of("Europe/Amsterdam"));

    private Ingreepweigering() {}

    static Weigering onbekend() {
        return weiger(
                404,
                "bericht-onbekend",
                "Dit bericht is niet gevonden",
                "Er is geen bericht met dit nummer. Zoek het in de lijst.");
    }

    static Weigering geenIngreep() {
        return weiger(
                404,
                "ingreep-onbekend",
                "Deze ingreep is niet gevonden",
                "Er is geen ingreep met dit nummer. Zoek haar in de lijst.");
    }

    /** Somebody was first. */
    static Weigering veranderd(String actor, Instant op, String soort, String reden) {
        String wat =
                "Terwijl u keek, veranderde dit bericht: %s door %s, op %s%s. Er is niets gedaan met uw opdracht. Bekijk het bericht opnieuw en beslis dan."
                        .formatted(
                                soort.replace('-', ' '),
                                actor,
                                MOMENT.format(op),
                                reden == null ? "" : " (" + reden.strip() + ")");
        return weiger(409, "intussen-veranderd", "Iemand was u voor", wat);
    }

    static Weigering kanNiet(String waarom) {
        return weiger(409, "status-staat-niet-toe", "Dit kan nu niet", waarom + " Er is niets gedaan.");
    }

    static Weigering hergebruikt() {
        return weiger(
                409,
                "sleutel-hergebruikt",
                "Dit formulier is al verstuurd",
                "Dit formulier is eerder voor iets anders verstuurd. Open het opnieuw.");
    }

    static Weigering onbekendeOntvanger(String code) {
        return weiger(
                422,
                "ontvanger-onbekend",
                "Ontvanger onbekend",
                "Er is geen deelnemer met de code " + code + ". Kijk bij Deelnemers.");
    }

    static Weigering onvolledig(String detail) {
        return weiger(400, "verzoek-ongeldig", "Er ontbreekt nog iets", detail);
    }

    private static Weigering weiger(int status, String code, String titel, String detail) {
        return new Weigering(status, code, null, titel, detail, List.of());
    }
}
