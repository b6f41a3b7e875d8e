package nl.jeugdpoort.contract;

import java.time.LocalDate;
import nl.jeugdpoort.instelling.Csvregel;

/**
 * Days on which something counts, both ends included.
 *
 * @param van first day; null, always before, becomes {@link LocalDate#MIN}
 * @param tot last day; null, no end, becomes {@link LocalDate#MAX}
 */
public record Periode(LocalDate van, LocalDate tot) {

    static final String VAN = "geldig_van";
    static final String TOT = "geldig_tot";

    public Periode {
        van = van == null ? LocalDate.MIN : van;
        tot = tot == null ? LocalDate.MAX : tot;
    }

    /** One day. */
    public static Periode dag(LocalDate dag) {
        return new Periode(dag, dag);
    }

    static Periode lees(Csvregel regel) {
        Periode periode = new Periode(regel.datum(VAN), regel.datum(TOT));
        if (periode.tot.isBefore(periode.van)) {
            regel.fout(TOT, periode.tot + " ligt voor " + VAN + " (" + periode.van + "); verbeter een van beide");
        }
        return periode;
    }

    /** Whether there is a day in both. */
    public boolean raakt(Periode ander) {
        return !ander.tot.isBefore(van) && !ander.van.isAfter(tot);
    }
}
