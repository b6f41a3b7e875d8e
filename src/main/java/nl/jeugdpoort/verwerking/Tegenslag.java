package nl.jeugdpoort.verwerking;

import java.time.Duration;
import java.util.List;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.bericht.Werkvoorraad;
import nl.jeugdpoort.signaal.Signalen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a message whose processing failed: it waits and is tried again, and after the last attempt it is parked. */
@Component
class Tegenslag {

    private static final Logger LOG = LoggerFactory.getLogger(Tegenslag.class);
    private static final List<Duration> WACHT = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1));

    private final Werkvoorraad voorraad;
    private final BerichtStore berichten;
    private final Signalen signalen;

    Tegenslag(Werkvoorraad voorraad, BerichtStore berichten, Signalen signalen) {
        this.voorraad = voorraad;
        this.berichten = berichten;
        this.signalen = signalen;
    }

    @Transactional
    void bij(Bericht bericht, RuntimeException oorzaak) {
        LOG.error("Processing of message {} failed", bericht.id(), oorzaak);
        if (oorzaak instanceof OnverwerkbaarBericht) {
            parkeer(bericht, oorzaak.getMessage());
            return;
        }
        int pogingen = voorraad.mislukt(bericht);
        if (pogingen > WACHT.size()) {
            parkeer(bericht, "De verwerking mislukte %d keer. Zie het logboek van de poort.".formatted(pogingen));
        } else {
            voorraad.wacht(bericht, WACHT.get(pogingen - 1));
        }
    }

    private void parkeer(Bericht bericht, String reden) {
        voorraad.klaar(List.of(bericht));
        berichten.legVast(Overgang.doorPoort(bericht.id(), BerichtStatus.GEPARKEERD, "geparkeerd", reden));
        signalen.meld("verwerking-geparkeerd", null, bericht.id(), reden);
    }
}
