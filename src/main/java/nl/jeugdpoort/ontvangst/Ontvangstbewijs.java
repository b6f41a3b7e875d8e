package nl.jeugdpoort.ontvangst;

import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;

/** What the sender gets back for an accepted message. */
record Ontvangstbewijs(
        UUID id, BerichtStatus status, String berichtsoort, String afzender, String ontvanger, String identificatie) {

    static Ontvangstbewijs van(Bericht bericht) {
        return new Ontvangstbewijs(
                bericht.id(),
                bericht.status(),
                bericht.kop().berichtsoort(),
                bericht.kop().afzender(),
                bericht.kop().ontvanger(),
                bericht.kop().identificatie());
    }
}
