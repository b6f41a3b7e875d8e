package nl.jeugdpoort.aflevering.spoor;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import nl.jeugdpoort.aflevering.kanaal.Gesprek;
import nl.jeugdpoort.bericht.Kluis;
import org.springframework.stereotype.Component;

/** Locks what addressees answered: nobody knows what they write in it. An answer opens only as one on an attempt of the same delivery. */
@Component
public class Antwoordkluis {

    private final Kluis kluis;

    Antwoordkluis(Kluis kluis) {
        this.kluis = kluis;
    }

    /** Headers, an empty line and the begin of the body. */
    public Kluis.Gesloten sluit(long aflevering, Gesprek.Antwoord antwoord) {
        byte[] koppen = (antwoord.koppen() + "\n\n").getBytes(StandardCharsets.UTF_8);
        byte[] samen = Arrays.copyOf(koppen, koppen.length + antwoord.begin().length);
        System.arraycopy(antwoord.begin(), 0, samen, koppen.length, antwoord.begin().length);
        return kluis.sluit(samen, eigenaar(aflevering));
    }

    String open(long aflevering, Kluis.Gesloten gesloten) {
        return new String(kluis.open(gesloten, eigenaar(aflevering)), StandardCharsets.UTF_8);
    }

    private static UUID eigenaar(long aflevering) {
        return UUID.nameUUIDFromBytes(("antwoord op aflevering " + aflevering).getBytes(StandardCharsets.UTF_8));
    }
}
