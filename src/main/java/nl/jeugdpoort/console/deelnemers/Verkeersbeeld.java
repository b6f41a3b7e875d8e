package nl.jeugdpoort.console.deelnemers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.jeugdpoort.cijfers.Aantal;
import nl.jeugdpoort.cijfers.Cijferinzage;
import nl.jeugdpoort.cijfers.Cijfervraag;
import nl.jeugdpoort.cijfers.Verkeer;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toets.Regelgids;
import org.springframework.stereotype.Component;

/** What one participant sent, got, and had refused in the last thirty days. */
@Component
class Verkeersbeeld {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int DAGEN = 30;

    private final Cijferinzage cijfers;
    private final Regelgids gids;
    private final Clock klok;

    Verkeersbeeld(Cijferinzage cijfers, Regelgids gids, Clock klok) {
        this.cijfers = cijfers;
        this.gids = gids;
        this.klok = klok;
    }

    /** A row for each day, newest last. */
    List<Verkeer> dagen(String code, Aanroeper wie) {
        return cijfers.verkeer(maand(code), wie);
    }

    /** What refused its messages, the most frequent first. */
    List<Redenrij> redenen(String code, Aanroeper wie) {
        List<Aantal> redenen = cijfers.perRegelVanAfzender(maand(code), wie);
        long meeste = redenen.stream().mapToLong(Aantal::aantal).max().orElse(1);
        return redenen.stream()
                .map(reden -> new Redenrij(
                        reden.wat(),
                        gids.zin(reden.wat()).orElse(null),
                        reden.aantal(),
                        Math.max(1, 100 * reden.aantal() / meeste)))
                .toList();
    }

    private Cijfervraag maand(String code) {
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), NEDERLAND);
        return new Cijfervraag(vandaag.minusDays(DAGEN - 1L), vandaag, null, code);
    }
}
