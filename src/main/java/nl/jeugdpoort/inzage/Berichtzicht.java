package nl.jeugdpoort.inzage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Component;

/** Finds a message for whom it concerns; for others it does not exist. */
@Component
class Berichtzicht {

    private final BerichtStore berichten;

    Berichtzicht(BerichtStore berichten) {
        this.berichten = berichten;
    }

    Optional<Bericht> vind(UUID id, Aanroeper wie) {
        return berichten.vind(id).filter(bericht -> ziet(wie, bericht));
    }

    /** @throws Weigering 404 when there is none for the caller */
    Bericht eis(UUID id, Aanroeper wie) {
        return vind(id, wie)
                .orElseThrow(() -> onbekend(
                        "Er is geen bericht met dit nummer dat u mag zien. Zoek het in de lijst met berichten."));
    }

    static Weigering onbekend(String detail) {
        return new Weigering(404, "bericht-onbekend", null, "Dit bericht is niet gevonden", detail, List.of());
    }

    private static boolean ziet(Aanroeper wie, Bericht bericht) {
        return wie.mag(Recht.ALLES_ZIEN) || wie.namens().stream().anyMatch(bericht::betreft);
    }
}
