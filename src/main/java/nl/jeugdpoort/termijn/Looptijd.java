package nl.jeugdpoort.termijn;

import static nl.jeugdpoort.termijn.VeldFout.eis;

import java.util.Optional;

/**
 * How long a term runs.
 *
 * @param duur length
 * @param vanaf day 0
 * @param waarschuw how long before the end to warn, null for no warning
 */
record Looptijd(Duur duur, Vanaf vanaf, Duur waarschuw) {

    Looptijd {
        eis(duur != null, "duur", "ontbreekt");
        eis(vanaf != null, "vanaf", "ontbreekt");
        eis(waarschuw == null || waarschuw.aantal() > 0, "waarschuw", "moet meer dan 0 zijn");
    }

    /** When the term warns and ends, empty when the day to count from is unknown. */
    Optional<Grens> grens(Vanaf.Dagen dagen, Kalender kalender) {
        return Optional.ofNullable(vanaf.dag(dagen)).map(dag -> {
            var streng = duur.na(dag, kalender, Lezing.STRENG);
            var waarschuwing = waarschuw == null
                    ? null
                    : Kalender.eindeVan(waarschuw.terug().na(streng, kalender, Lezing.STRENG));
            return new Grens(waarschuwing, Kalender.eindeVan(duur.na(dag, kalender, Lezing.RUIM)));
        });
    }
}
