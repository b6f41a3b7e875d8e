package nl.jeugdpoort.voorbereiding;

import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Zaakbepalingen;
import nl.jeugdpoort.bepaling.Documenten;
import nl.jeugdpoort.bericht.BerichtStore;
import org.springframework.stereotype.Component;

/** Reads the bepaling that counts in a case. */
@Component
class Bepalingen {

    private final Zaakbepalingen zaken;
    private final BerichtStore berichten;

    Bepalingen(Zaakbepalingen zaken, BerichtStore berichten) {
        this.zaken = zaken;
        this.berichten = berichten;
    }

    /** Empty when the case has no bepaling yet. */
    Optional<Bepalingversie> nieuwste(UUID aanmelding) {
        return zaken.nieuwste(aanmelding)
                .map(bericht -> new Bepalingversie(
                        aanmelding,
                        bericht,
                        Documenten.leesBepaling(berichten.inhoud(bericht).orElseThrow())));
    }
}
