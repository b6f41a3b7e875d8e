package nl.jeugdpoort.tussentaal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.jeugdpoort.instelling.Csvlezer;
import nl.jeugdpoort.instelling.Csvregel;

/**
 * Reads {@code config/tussentaal/*.csv}: a file per region, named after its CBS code ({@code JZ32.csv}), or per gemeente that buys for itself
 * ({@code 0384.csv}).
 */
final class Tussentaallezer {

    static final String MAP = "tussentaal";

    private static final String CODE = "code";
    private static final String ZORGVORM = "zorgvorm";
    private static final String CATEGORIE = "productcategorie";
    private static final String PRODUCTCODE = "productcode";
    private static final String EENHEID = "eenheid";
    private static final String FREQUENTIE = "frequentie";
    private static final String AANBIEDERS = "aanbieders";
    private static final List<String> KOLOMMEN =
            List.of(CODE, ZORGVORM, CATEGORIE, PRODUCTCODE, EENHEID, FREQUENTIE, AANBIEDERS);

    private static final Pattern NAAM = Pattern.compile(MAP + "/(JZ[0-9]{2}|[0-9]{4})\\.csv");
    private static final Pattern ZORGVORMCODE = Pattern.compile("[A-Z0-9]{2,10}");
    private static final Pattern PRODUCT = Pattern.compile("\\S.{0,4}");
    private static final Predicate<String> AGB = Pattern.compile("[0-9]{8}").asMatchPredicate();
    private static final Set<String> NIET_PER_DAG = Set.of("14", "16", "83", "84");

    private final Csvlezer lezer;
    private final Set<String> categorieen;
    private final Set<String> eenheden;
    private final Set<String> frequenties;

    private Tussentaallezer(Csvlezer lezer) {
        this.lezer = lezer;
        categorieen = codes("JZ020");
        eenheden = codes("WJ756");
        frequenties = codes("WMO757");
    }

    /**
     * Every tussentaal by the name of its file without {@code .csv}.
     *
     * @throws nl.jeugdpoort.instelling.OngeldigeInstellingen with every error
     */
    static Map<String, Tussentaal> lees(Path config) {
        Csvlezer lezer = new Csvlezer(config);
        Map<String, Tussentaal> talen = new Tussentaallezer(lezer).leesAlle();
        lezer.controleer();
        return talen;
    }

    private Set<String> codes(String lijst) {
        return lezer.leesMeegeleverd("codelijsten/ijw-3.2/" + lijst + ".csv", List.of("code", "betekenis")).stream()
                .map(regel -> regel.verplicht("code"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Tussentaal> leesAlle() {
        Map<String, Tussentaal> talen = new HashMap<>();
        for (String bestand : lezer.bestanden(MAP)) {
            List<Csvregel> regels = lezer.lees(bestand, KOLOMMEN);
            var naam = NAAM.matcher(bestand);
            if (naam.matches()) {
                talen.put(naam.group(1), new Tussentaal(Map.copyOf(lees(regels))));
            } else {
                lezer.fout(
                        bestand,
                        "de naam is geen CBS-code; noem het bestand naar de regio (JZ32.csv) of de gemeente (0384.csv)");
            }
        }
        return Map.copyOf(talen);
    }

    private Map<String, Zorgvorm> lees(List<Csvregel> regels) {
        Map<String, Zorgvorm> zorgvormen = new HashMap<>();
        Map<String, String> eerder = new HashMap<>();
        for (Csvregel regel : regels) {
            Zorgvorm zorgvorm = zorgvorm(regel);
            if (zorgvorm.code() != null && eerder.putIfAbsent(zorgvorm.code(), regel.plaats()) != null) {
                regel.fout(
                        CODE,
                        "'" + zorgvorm.code() + "' staat er al: " + eerder.get(zorgvorm.code())
                                + "; haal een van de twee weg");
            }
            if (regel.goed()) {
                zorgvormen.put(zorgvorm.code(), zorgvorm);
            }
        }
        return zorgvormen;
    }

    private Zorgvorm zorgvorm(Csvregel regel) {
        String code = regel.verplicht(CODE, ZORGVORMCODE, "is geen code; gebruik 2 tot 10 hoofdletters en cijfers");
        String naam = regel.verplicht(ZORGVORM);
        regel.verplicht(CATEGORIE);
        String categorie = regel.een(CATEGORIE, categorieen);
        String productcode = regel.leeg(PRODUCTCODE)
                ? null
                : regel.verplicht(PRODUCTCODE, PRODUCT, "is geen productcode; die heeft een tot vijf tekens");
        if (!regel.leeg(PRODUCTCODE)) {
            regel.verplicht(EENHEID);
        }
        String eenheid = regel.een(EENHEID, eenheden);
        String frequentie = regel.een(FREQUENTIE, frequenties);
        if ("1".equals(frequentie) && eenheid != null && NIET_PER_DAG.contains(eenheid)) {
            regel.fout(
                    FREQUENTIE,
                    "'1' (per dag) past niet bij eenheid " + eenheid + "; gebruik 2, 4 of 6, of laat de kolom leeg");
        }
        return new Zorgvorm(code, naam, categorie, productcode, eenheid, frequentie, aanbieders(regel));
    }

    private static Set<String> aanbieders(Csvregel regel) {
        if (regel.leeg(AANBIEDERS)) {
            return Set.of();
        }
        List<String> codes = Arrays.asList(regel.tekst(AANBIEDERS).split("[ ,]+"));
        codes.stream()
                .filter(AGB.negate())
                .findFirst()
                .ifPresent(
                        fout -> regel.fout(
                                AANBIEDERS,
                                "'" + fout
                                        + "' is geen AGB-code; zet codes van acht cijfers achter elkaar, met een spatie ertussen"));
        return codes.stream().collect(Collectors.toUnmodifiableSet());
    }
}
