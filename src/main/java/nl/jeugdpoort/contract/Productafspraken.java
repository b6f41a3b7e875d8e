package nl.jeugdpoort.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a gemeente and an aanbieder have agreed about one product; each question is that of one rule. A question is answered
 * {@link Antwoord#NEE} only when something else was agreed for the product and the days asked about; when an agreement changes within
 * a period, the one before and the one after it are both right.
 */
public final class Productafspraken {

    private static final String MINUUT = "01";

    private final Product product;
    private final Contract contract;
    private final Map<String, Productlijst> lijsten;

    Productafspraken(Product product, Contract contract, Map<String, Productlijst> lijsten) {
        this.product = product;
        this.contract = contract;
        this.lijsten = lijsten;
    }

    /** TR381: whether the code is in its category, by the product code list that the two use on that day; right without a code. */
    public Antwoord codeHoortBijCategorie(LocalDate dag) {
        if (product.code() == null) {
            return Antwoord.JA;
        }
        Set<String> namen = new HashSet<>();
        for (Contractregel regel : contract.rond(product.categorie(), Periode.dag(dag))) {
            if (namen.add(regel.productlijst()) && heeft(regel.productlijst(), dag)) {
                return Antwoord.JA;
            }
        }
        return namen.isEmpty() || !lijsten.keySet().containsAll(namen) ? Antwoord.ONBEKEND : Antwoord.NEE;
    }

    /** TR019: whether the work is paid as a task, so that a start or stop on that day may go without ToewijzingNummer. */
    public Antwoord taakgericht(LocalDate dag) {
        List<Contractregel> regels = contract.over(product, Periode.dag(dag));
        return regels.isEmpty()
                ? Antwoord.ONBEKEND
                : Antwoord.van(regels.stream().anyMatch(regel -> regel.is(Uitvoeringsvariant.TAAKGERICHT)));
    }

    /** TR321, IV078: how this product is paid in this unit (WJ756) on that day; empty when that is not known. */
    public Optional<Uitvoeringsvariant> variant(String eenheid, LocalDate dag) {
        return geprijsd(eenheid, Periode.dag(dag)).stream()
                .map(regel -> regel.verrekening().variant())
                .findFirst();
    }

    /**
     * TR341 for a toewijzing without omvang: whether this unit (WJ756) was agreed. Hours do not stand for minutes here: a contract by which
     * hours are declared in minutes says so by unit 01 with a tariff per hour.
     */
    public Antwoord eenheid(String eenheid, Periode periode) {
        Set<String> afgesproken = eenheden(periode);
        return afgesproken.isEmpty() ? Antwoord.ONBEKEND : Antwoord.van(afgesproken.contains(eenheid));
    }

    /** The units (WJ756) that were agreed; empty when that is not known, or when one agreement goes without. */
    public SortedSet<String> eenheden(Periode periode) {
        List<Contractregel> regels = contract.over(product, periode);
        return regels.stream().anyMatch(regel -> regel.eenheid() == null)
                ? new TreeSet<>()
                : regels.stream().map(Contractregel::eenheid).collect(Collectors.toCollection(TreeSet::new));
    }

    /** TR418, IV081: whether this is the agreed tariff in eurocents per unit (WJ756); of an hour in minutes, a sixtieth in whole cents. */
    public Antwoord tarief(String eenheid, Periode periode, long tarief) {
        return vergelijk(eenheid, periode, prijs -> prijs.perEenheid() == tarief);
    }

    /** Every tariff in eurocents that is right by {@link #tarief}; empty when none is known. */
    public SortedSet<Long> tarieven(String eenheid, Periode periode) {
        return prijzen(eenheid, periode).map(Tarief::perEenheid).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * TR346 for unit 01: whether this is the amount in eurocents for these minutes by the agreed tariff. At the tariff of an hour it is
     * rounded only after multiplying. Other units need no contract: their amount is volume times the declared tariff.
     */
    public Antwoord bedragInMinuten(Periode periode, long minuten, long bedrag) {
        return vergelijk(MINUUT, periode, prijs -> prijs.voor(minuten) == bedrag);
    }

    /** Every amount in eurocents that is right by {@link #bedragInMinuten}; empty when no tariff is known. */
    public SortedSet<Long> bedragenInMinuten(Periode periode, long minuten) {
        return prijzen(MINUUT, periode)
                .map(tarief -> tarief.voor(minuten))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Antwoord vergelijk(String eenheid, Periode periode, Predicate<Tarief> klopt) {
        Antwoord antwoord = Antwoord.ONBEKEND;
        for (Contractregel regel : geprijsd(eenheid, periode)) {
            if (regel.heeftTarief()) {
                if (klopt.test(regel.tariefVoor(eenheid))) {
                    return Antwoord.JA;
                }
                antwoord = Antwoord.NEE;
            }
        }
        return antwoord;
    }

    private Stream<Tarief> prijzen(String eenheid, Periode periode) {
        return geprijsd(eenheid, periode).stream()
                .filter(Contractregel::heeftTarief)
                .map(regel -> regel.tariefVoor(eenheid));
    }

    /** The agreements on this unit; for minutes without one of their own, those on hours. */
    private List<Contractregel> geprijsd(String eenheid, Periode periode) {
        List<Contractregel> zelf = new ArrayList<>(2);
        List<Contractregel> perUur = new ArrayList<>(2);
        for (Contractregel regel : contract.over(product, periode)) {
            if (regel.geldtVoor(eenheid)) {
                zelf.add(regel);
            } else if (regel.geldtPerUurVoor(eenheid)) {
                perUur.add(regel);
            }
        }
        return zelf.isEmpty() ? perUur : zelf;
    }

    private boolean heeft(String naam, LocalDate dag) {
        return lijsten.containsKey(naam) && lijsten.get(naam).heeft(product, dag);
    }
}
