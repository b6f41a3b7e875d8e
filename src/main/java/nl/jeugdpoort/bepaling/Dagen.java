package nl.jeugdpoort.bepaling;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.bepaling.Samenhang.Botsing;

/** What can be wrong between days of one record. */
final class Dagen {

    private Dagen() {}

    static List<Botsing> eindeVoorBegin(LocalDate begin, LocalDate einde) {
        return begin != null && einde != null && einde.isBefore(begin)
                ? List.of(new Botsing("einde", "De einddatum ligt vóór de begindatum. Verbeter een van de twee."))
                : List.of();
    }
}
