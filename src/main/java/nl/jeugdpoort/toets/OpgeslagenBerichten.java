package nl.jeugdpoort.toets;

import nl.jeugdpoort.bericht.Bericht;
import org.springframework.stereotype.Component;

/** The earlier messages as the store saw them when it took a message in: it marks the one whose business key was in use. */
@Component
class OpgeslagenBerichten implements EerdereBerichten {

    @Override
    public boolean identificatieGebruikt(Bericht bericht) {
        return !bericht.uniek();
    }
}
