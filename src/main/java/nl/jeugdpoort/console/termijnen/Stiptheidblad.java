package nl.jeugdpoort.console.termijnen;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.termijn.Stiptheid;

/**
 * How punctual parties were in a period, one leaf of them.
 *
 * @param van first day
 * @param tot last day
 * @param ingekort whether more days were asked for than can be shown
 * @param perSoort each kind of term, all parties together
 * @param rijen each party and kind apart, the least punctual first
 */
record Stiptheidblad(
        LocalDate van, LocalDate tot, boolean ingekort, List<Stiptheid> perSoort, List<Stiptheid> rijen, Blad blad) {

    static final int PER_BLAD = 50;

    static Stiptheidblad van(LocalDate van, LocalDate tot, boolean ingekort, List<Stiptheid> alle, int nummer) {
        List<Stiptheid> perSoort = alle.stream().filter(s -> s.partij() == null).toList();
        List<Stiptheid> perPartij =
                alle.stream().filter(s -> s.partij() != null).toList();
        return new Stiptheidblad(
                van,
                tot,
                ingekort,
                perSoort,
                perPartij.stream()
                        .skip((nummer - 1L) * PER_BLAD)
                        .limit(PER_BLAD)
                        .toList(),
                new Blad(nummer, perPartij.size() > nummer * PER_BLAD));
    }
}
