package nl.jeugdpoort.aflevering.mail;

import java.time.Clock;
import java.util.List;
import nl.jeugdpoort.aflevering.mail.LeestermijnStore.Ongelezen;
import nl.jeugdpoort.aflevering.plan.Berichtstand;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.signaal.Signalen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parks what was told by mail and not read in time, with a signal; resuming it sends a new mail with a new day. */
@Component
public class Leesbewaking {

    private static final int TEGELIJK = 500;
    private static final String REDEN = "Niet op tijd gelezen.";

    private final LeestermijnStore termijnen;
    private final Berichtstand stand;
    private final Signalen signalen;
    private final Clock klok;

    Leesbewaking(LeestermijnStore termijnen, Berichtstand stand, Signalen signalen, Clock klok) {
        this.termijnen = termijnen;
        this.stand = stand;
        this.signalen = signalen;
        this.klok = klok;
    }

    /** One round, in one transaction. */
    @Transactional
    public void bewaak() {
        List<Ongelezen> gemist = termijnen.parkeer(klok.instant(), REDEN, TEGELIJK);
        if (gemist.isEmpty()) {
            return;
        }
        stand.legVast(gemist.stream()
                .map(o -> Overgang.doorPoort(o.berichtId(), BerichtStatus.GEPARKEERD, "geparkeerd", REDEN))
                .toList());
        gemist.forEach(
                o -> signalen.meld(
                        "aflevering-geparkeerd",
                        null,
                        o.berichtId(),
                        "Een document voor " + o.ontvanger()
                                + " is niet op tijd gelezen. Bel de ontvanger en hervat de aflevering: dan gaat er een nieuwe mail."));
    }
}
