package nl.jeugdpoort.termijn;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Where the parts of the board begin and end at a moment. A part holds what ends after the end of the part before it.
 *
 * @param tot end of each part, in order
 */
record Vakgrenzen(List<Instant> tot) {

    /** Before and after every moment that a term can have. */
    static final Instant NOOIT = Instant.parse("0001-01-01T00:00:00Z");

    static final Instant ALTIJD = Instant.parse("9999-12-31T00:00:00Z");

    static Vakgrenzen op(Instant nu) {
        LocalDate morgen = Kalender.dagVan(nu).plusDays(1);
        LocalDate zondag = morgen.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new Vakgrenzen(List.of(
                nu,
                Kalender.eindeVan(Kalender.dagVan(nu)),
                Kalender.eindeVan(morgen),
                Kalender.eindeVan(zondag),
                ALTIJD));
    }

    Instant na(Termijnvak vak) {
        return vak.ordinal() == 0 ? NOOIT : tot.get(vak.ordinal() - 1);
    }

    Instant tot(Termijnvak vak) {
        return tot.get(vak.ordinal());
    }

    Termijnvak van(Instant verlooptOp) {
        for (Termijnvak vak : Termijnvak.values()) {
            if (!verlooptOp.isAfter(tot(vak))) {
                return vak;
            }
        }
        return Termijnvak.LATER;
    }

    /** The last day of each part, null where that says nothing. */
    LocalDate laatsteDag(Termijnvak vak) {
        boolean zonder = vak == Termijnvak.TE_LAAT || vak == Termijnvak.LATER;
        return zonder ? null : Kalender.dagVan(tot(vak).minusNanos(1));
    }
}
