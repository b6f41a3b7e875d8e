package nl.jeugdpoort.aflevering.kanaal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Enveloppen;
import org.springframework.stereotype.Component;

/** How a message looks to an addressee that speaks StUF: in an envelope, but a Fo01 is one itself. */
@Component
public class Stufverpakking {

    private final Enveloppen enveloppen;
    private final BerichtStore berichten;

    Stufverpakking(Enveloppen enveloppen, BerichtStore berichten) {
        this.enveloppen = enveloppen;
        this.berichten = berichten;
    }

    /** @param op the moment that the envelope tells */
    public Envelop pak(Bericht bericht, byte[] inhoud, Instant op) {
        if (bericht.kop().berichtsoort().equals(Foutbericht.SOORT)) {
            return Foutbericht.lees(bericht.id(), inhoud);
        }
        UUID heen = Optional.ofNullable(bericht.antwoordOp())
                .flatMap(berichten::vind)
                .map(Bericht::referentienummer)
                .orElse(null);
        return enveloppen.om(bericht, inhoud, heen, op);
    }
}
