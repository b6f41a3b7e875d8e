package nl.jeugdpoort.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.jeugdpoort.contract.Contractregel.Verrekening;
import nl.jeugdpoort.instelling.Csvlezer;
import nl.jeugdpoort.instelling.Csvregel;

/** Reads the contracts: {@code config/contracten/*.csv}, any number of files with any division of the lines. */
final class Contractlezer {

    private static final String GEMEENTE = "gemeente";
    private static final String AANBIEDER = "aanbieder";
    private static final String CATEGORIE = "productcategorie";
    private static final String CODE = "productcode";
    private static final String LIJST = "productlijst";
    private static final List<String> KOLOMMEN = Stream.of(
                    List.of(GEMEENTE, AANBIEDER, CATEGORIE, CODE),
                    Verrekeninglezer.KOLOMMEN,
                    List.of(LIJST, Periode.VAN, Periode.TOT))
            .flatMap(List::stream)
            .toList();
    private static final Pattern AGB = Pattern.compile("[0-9]{8}");
    private static final String GEEN_AGB = "is geen AGB-code; dat zijn acht cijfers, met de nullen vooraan";

    private final Codes codes;
    private final Gemeentelijst gemeenten;
    private final Map<String, Productlijst> lijsten;
    private final Overlapwacht wacht = new Overlapwacht(GEMEENTE, AANBIEDER, CATEGORIE, CODE, Verrekeninglezer.EENHEID);
    private final Map<String, Map<String, List<Contractregel>>> regels = new HashMap<>();

    Contractlezer(Codes codes, Gemeentelijst gemeenten, Map<String, Productlijst> lijsten) {
        this.codes = codes;
        this.gemeenten = gemeenten;
        this.lijsten = lijsten;
    }

    /** The contracts per gemeente and then per aanbieder. */
    Map<String, Map<String, Contract>> lees(Csvlezer lezer) {
        lezer.leesAlle("contracten", KOLOMMEN).forEach(this::lees);
        Map<String, Map<String, Contract>> contracten = new HashMap<>();
        regels.forEach((gemeente, perAanbieder) -> {
            Map<String, Contract> eigen = new HashMap<>();
            perAanbieder.forEach((aanbieder, afspraken) -> eigen.put(aanbieder, new Contract(afspraken)));
            contracten.put(gemeente, eigen);
        });
        return contracten;
    }

    private void lees(Csvregel regel) {
        Periode periode = Periode.lees(regel);
        String gemeente = gemeente(regel, periode);
        String aanbieder = regel.verplicht(AANBIEDER, AGB, GEEN_AGB);
        Product product = product(regel);
        Verrekening verrekening = Verrekeninglezer.lees(regel, codes);
        String lijst = lijst(regel);
        if (regel.goed()) {
            wacht.toets(periode, regel);
            regels.computeIfAbsent(gemeente, g -> new HashMap<>())
                    .computeIfAbsent(aanbieder, a -> new ArrayList<>())
                    .add(new Contractregel(product, verrekening, lijst, periode));
        }
    }

    private String gemeente(Csvregel regel, Periode periode) {
        String gemeente = regel.verplicht(GEMEENTE, Gemeentelijst.CODE, Gemeentelijst.GEEN_CODE);
        if (gemeente != null && !gemeenten.kent(gemeente)) {
            regel.fout(GEMEENTE, "'" + gemeente + "' staat niet in " + Gemeentelijst.BESTAND + "; controleer de code");
        } else if (gemeente != null && !gemeenten.bestaat(gemeente, periode)) {
            regel.fout(
                    GEMEENTE,
                    "'" + gemeente + "' bestaat in deze periode niet volgens " + Gemeentelijst.BESTAND
                            + "; gebruik de code van die tijd");
        }
        return gemeente;
    }

    private Product product(Csvregel regel) {
        if (regel.leeg(CODE)) {
            return new Product(regel.een(CATEGORIE, codes.categorieen()), null);
        }
        regel.verplicht(CATEGORIE);
        return new Product(
                regel.een(CATEGORIE, codes.categorieen()),
                regel.verplicht(CODE, Codes.PRODUCTCODE, Codes.GEEN_PRODUCTCODE));
    }

    /** The name that is given must be that of a list; the national list may be missing, and then nothing is known by it. */
    private String lijst(Csvregel regel) {
        String naam = regel.tekst(LIJST);
        if (naam == null) {
            return Productlijst.LANDELIJK;
        }
        if (!lijsten.containsKey(naam)) {
            regel.fout(LIJST, "er is geen productcodes/" + naam + ".csv; verbeter de naam of zet die lijst daar neer");
        }
        return naam;
    }
}
