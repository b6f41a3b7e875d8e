package nl.jeugdpoort.toets;

import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Berichtkop;
import org.springframework.stereotype.Component;

/** The earlier messages as the gateway stored them. */
@Component
class OpgeslagenBerichten implements EerdereBerichten {

    private final BerichtStore store;

    OpgeslagenBerichten(BerichtStore store) {
        this.store = store;
    }

    @Override
    public boolean identificatieGebruikt(Bericht bericht) {
        Berichtkop kop = bericht.kop();
        return store.vind(kop.afzender(), kop.berichtsoort(), kop.identificatie())
                .filter(eerste -> eerste.volgnummer() < bericht.volgnummer())
                .isPresent();
    }
}
