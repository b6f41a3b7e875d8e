package nl.jeugdpoort.console.bericht;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Zaakzoeker;
import nl.jeugdpoort.aflevering.Afleverspoor.Poging;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.inzage.Berichtdossier;
import nl.jeugdpoort.inzage.Berichteninzage;
import nl.jeugdpoort.inzage.Berichtketen;
import nl.jeugdpoort.inzage.Berichtketens;
import nl.jeugdpoort.inzage.Pogingen;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.stereotype.Component;

/** Puts together what the page of one message shows to somebody. */
@Component
class Berichtbeelden {

    private final Berichteninzage inzage;
    private final Berichtketens ketens;
    private final Pogingen pogingen;
    private final Zaakzoeker zaken;
    private final Namen namen;

    Berichtbeelden(Berichteninzage inzage, Berichtketens ketens, Pogingen pogingen, Zaakzoeker zaken, Namen namen) {
        this.inzage = inzage;
        this.ketens = ketens;
        this.pogingen = pogingen;
        this.zaken = zaken;
        this.namen = namen;
    }

    /** Empty when there is no such message for this person. */
    Optional<Berichtbeeld> van(UUID id, Aanroeper wie) {
        return inzage.dossier(id, wie).map(dossier -> van(dossier, wie));
    }

    private Berichtbeeld van(Berichtdossier dossier, Aanroeper wie) {
        Berichtketen keten = ketens.rond(dossier.id(), wie);
        List<Poging> geprobeerd = pogingen.van(dossier.id(), wie);
        return new Berichtbeeld(
                dossier,
                keten,
                Tijdlijn.van(dossier, geprobeerd, namen, Instant.now()),
                Levering.van(dossier.afleveringen(), geprobeerd),
                zaken.vanBerichten(keten.ids(), wie));
    }
}
