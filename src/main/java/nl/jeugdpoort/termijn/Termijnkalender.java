package nl.jeugdpoort.termijn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.stereotype.Component;

/** Terms by day: what ends in a month, and how punctual parties were in a period. Who may not see all, sees its own part. */
@Component
public class Termijnkalender {

    /** No period is longer, in days. */
    public static final int LANGSTE = 366;

    /** Werkdagen are counted from so many days before the period; of a term that began earlier only those count. */
    private static final int AANLOOP = 1_000;

    private final Einddagen einddagen;
    private final Termijnconfig config;
    private final Clock klok;

    Termijnkalender(Einddagen einddagen, Termijnconfig config, Clock klok) {
        this.einddagen = einddagen;
        this.config = config;
        this.klok = klok;
    }

    /** Every day of a month. */
    public List<Dagstand> maand(YearMonth maand, Termijnfilter filter, Aanroeper wie) {
        Map<LocalDate, Einddagen.Einde> perDag = new HashMap<>();
        einddagen
                .perDag(vraag(filter, wie, maand.atDay(1), maand.atEndOfMonth()))
                .forEach(einde ->
                        perDag.merge(Kalender.dagVan(einde.verlooptOp().minusNanos(1)), einde, Termijnkalender::samen));
        return maand.atDay(1)
                .datesUntil(maand.atEndOfMonth().plusDays(1))
                .map(dag -> dagstand(dag, perDag.get(dag)))
                .toList();
    }

    private Dagstand dagstand(LocalDate dag, Einddagen.Einde einde) {
        String vrij = config.kalender().vrij(dag);
        return einde == null
                ? new Dagstand(dag, vrij, 0, 0, 0)
                : new Dagstand(dag, vrij, einde.aantal(), einde.open(), einde.teLaat());
    }

    private static Einddagen.Einde samen(Einddagen.Einde een, Einddagen.Einde ander) {
        return new Einddagen.Einde(
                een.verlooptOp(),
                een.aantal() + ander.aantal(),
                een.open() + ander.open(),
                een.teLaat() + ander.teLaat());
    }

    /**
     * How punctual parties were, each party and kind of term apart, the least punctual first; then each kind for all parties together,
     * with a party of null.
     *
     * @param van first day on which terms ended
     * @param tot last day, at most {@link #LANGSTE} days later
     */
    public List<Stiptheid> stiptheid(LocalDate van, LocalDate tot, Termijnfilter filter, Aanroeper wie) {
        List<Instant> werkdagen = config.kalender().werkdagen(van.minusDays(AANLOOP), tot.plusDays(LANGSTE));
        Map<String, Map<String, Doorlooptijden>> perPartij = new LinkedHashMap<>();
        Map<String, Doorlooptijden> samen = new LinkedHashMap<>();
        for (var duur : einddagen.duren(vraag(filter, wie, van, tot), werkdagen)) {
            perPartij
                    .computeIfAbsent(duur.partij(), p -> new LinkedHashMap<>())
                    .computeIfAbsent(duur.code(), c -> new Doorlooptijden())
                    .tel(duur.werkdagen(), duur.aantal(), duur.opTijd());
            samen.computeIfAbsent(duur.code(), c -> new Doorlooptijden())
                    .tel(duur.werkdagen(), duur.aantal(), duur.opTijd());
        }
        List<Stiptheid> alle = new ArrayList<>();
        perPartij.forEach((partij, perSoort) -> alle.addAll(regels(partij, perSoort)));
        alle.sort(Comparator.comparingInt(Stiptheid::procent)
                .thenComparing(Comparator.comparingInt(Stiptheid::aantal).reversed())
                .thenComparing(Stiptheid::partij));
        alle.addAll(regels(null, samen));
        return alle;
    }

    private List<Stiptheid> regels(String partij, Map<String, Doorlooptijden> perSoort) {
        return perSoort.entrySet().stream()
                .map(soort -> soort.getValue().van(partij, config.regels().soortOfVervangen(soort.getKey())))
                .sorted(Comparator.comparing(Stiptheid::code))
                .toList();
    }

    private Einddagen.Vraag vraag(Termijnfilter filter, Aanroeper wie, LocalDate van, LocalDate tot) {
        return new Einddagen.Vraag(
                filter,
                Termijninzage.partijen(wie),
                Kalender.eindeVan(van.minusDays(1)),
                Kalender.eindeVan(tot),
                klok.instant());
    }
}
