package nl.jeugdpoort.inzage;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleverspoor;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.stereotype.Component;

/** The attempts to deliver a message; where it went, only the addressee itself sees, and who sees all. */
@Component
public class Pogingen {

    private final Berichtzicht zicht;
    private final Afleverspoor spoor;

    Pogingen(Berichtzicht zicht, Afleverspoor spoor) {
        this.zicht = zicht;
        this.spoor = spoor;
    }

    /** Newest first, bounded. Throws a refusal (404) when there is no such message for the caller. */
    public List<Afleverspoor.Poging> van(UUID id, Aanroeper wie) {
        zicht.eis(id, wie);
        return spoor.pogingen(id).stream()
                .map(poging -> wie.ziet(poging.ontvanger()) ? poging : zonderAdres(poging))
                .toList();
    }

    private static Afleverspoor.Poging zonderAdres(Afleverspoor.Poging p) {
        return new Afleverspoor.Poging(
                p.id(),
                p.aflevering(),
                p.ontvanger(),
                p.begonnenOp(),
                p.duurMs(),
                p.kanaal(),
                p.uitkomst(),
                p.detail(),
                null,
                null);
    }
}
