package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Fout.bij;
import static nl.jeugdpoort.toets.eigenschap.Fout.bijMet;
import static nl.jeugdpoort.toets.eigenschap.FoutenInWaarden.dagtekening;
import static nl.jeugdpoort.toets.eigenschap.FoutenInWaarden.weg;
import static nl.jeugdpoort.toets.eigenschap.FoutenInWaarden.zet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes in what is granted, asked, started and stopped. A product whose days or name change is left alone first, so as not to meet others. */
final class FoutenInProducten {

    private static final String MET_PRODUCT = "ToegewezenProduct AangevraagdProduct NieuwProduct";
    private static final String ALLE = MET_PRODUCT + " TeWijzigenProduct";
    private static final String IN = "JW301 JW315 JW317";
    private static final String EEN_OORZAAK = "CD077 and CD078 forbid the same pair, each from its own side";

    private FoutenInProducten() {}

    static List<Fout> alle() {
        return Stream.of(aanwezigheid(), omvang(), toewijzing(), dagen(), verzoek())
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Fout> aanwezigheid() {
        return Stream.of(
                        Fout.in("CD041", IN, bij(MET_PRODUCT, p -> p.heeft("Product/Code"), p -> weg(p, "Omvang"))),
                        Fout.in("CD075", IN, bij(ALLE, p -> p.heeft("Budget"), p -> weg(alleen(p), einde(p)))),
                        Fout.in(
                                "CD077",
                                IN,
                                bijMet(
                                        ALLE,
                                        p -> p.heeft("Omvang") && p.heeft(einde(p)),
                                        p -> List.of(p.pad("Omvang"), "CD078 " + zet(p, "Budget", "1"))),
                                EEN_OORZAAK),
                        Fout.in(
                                "CD078",
                                IN,
                                bijMet(
                                        ALLE,
                                        p -> p.heeft("Omvang") && p.heeft(einde(p)),
                                        p -> List.of(zet(p, "Budget", "1"), "CD077 " + p.pad("Omvang"))),
                                EEN_OORZAAK),
                        Fout.in("CD079", IN, bij(MET_PRODUCT, p -> !p.heeft("Omvang"), p -> {
                            alleen(p).weg("Product");
                            return weg(p, "Budget");
                        })),
                        Fout.in("TR352", "JW317", bij("Verzoek", v -> v.heeft("NieuweProducten"), v -> {
                            v.weg("OngewijzigdeProducten");
                            return weg(v, "TeWijzigenProducten");
                        })),
                        Fout.in("TR353", "JW317", bij("Verzoek", v -> v.heeft("OngewijzigdeProducten"), v -> {
                            v.weg("TeWijzigenProducten");
                            return weg(v, "NieuweProducten");
                        })))
                .flatMap(List::stream);
    }

    private static Stream<Fout> omvang() {
        return Stream.of(
                        Fout.in("CD076", IN, bij(ALLE, p -> p.heeft("Omvang") && looptNa2020(p), p -> {
                            alleen(p).zet("Omvang/Frequentie", "2");
                            return weg(p, einde(p));
                        })),
                        Fout.in("CD080", "JW301", zonderCode("ToegewezenProduct")),
                        Fout.in("CD095", "JW315", zonderCode("AangevraagdProduct")),
                        Fout.in("CD096", "JW317", zonderCode("NieuwProduct")),
                        Fout.in("CS338", "JW301", perDag("ToegewezenProduct")),
                        Fout.in("CS338", "JW317", perDag("NieuwProduct TeWijzigenProduct")),
                        Fout.in("CS343", "JW315", perDag("AangevraagdProduct")))
                .flatMap(List::stream);
    }

    private static Stream<Fout> toewijzing() {
        return Stream.of(
                        Fout.in(
                                "CS335",
                                "JW301",
                                bij(
                                        "ToegewezenProduct",
                                        p -> !p.lees("Ingangsdatum").equals(p.lees("Einddatum")),
                                        p -> zet(p, "RedenWijziging", "13"))),
                        Fout.in(
                                "CS336",
                                "JW301",
                                bij("ToegewezenProduct", p -> true, p -> zet(p, "RedenWijziging", "01"))),
                        Fout.in(
                                "CS058",
                                "JW305 JW307",
                                bij("StartProduct StopProduct", p -> true, p -> zet(p, "StatusAanlevering", "2"))),
                        Fout.in(
                                "CS058",
                                "JW305 JW307",
                                bij("StartProduct StopProduct", p -> true, p -> zet(p, "StatusAanlevering", "9"))))
                .flatMap(List::stream);
    }

    private static Stream<Fout> dagen() {
        return Stream.of(
                        Fout.in(
                                "CS003",
                                IN,
                                bij(ALLE, p -> !"13".equals(reden(p)), p -> zet(p, einde(p), begin(p).minusDays(1)))),
                        Fout.in(
                                "TR018",
                                "JW307",
                                bij("StopProduct", p -> true, p -> zet(p, "Einddatum", begin(p).minusDays(1)))),
                        Fout.in(
                                "TR134",
                                "JW301",
                                (b, t) -> bij(
                                                "ToegewezenProduct",
                                                p -> true,
                                                p -> zet(
                                                        p,
                                                        "Toewijzingsdatum",
                                                        dagtekening(b).plusDays(1)))
                                        .maak(b, t)),
                        Fout.in(
                                "TR134",
                                "JW305",
                                (b, t) -> bij(
                                                "StartProduct",
                                                p -> true,
                                                p -> zet(
                                                        p,
                                                        "Begindatum",
                                                        dagtekening(b).plusDays(1)))
                                        .maak(b, t)),
                        Fout.in(
                                "TR134",
                                "JW307",
                                (b, t) -> bij("StopProduct", p -> true, p -> {
                                            p.zet("Einddatum", dagtekening(b).plusDays(1));
                                            return zet(
                                                    p,
                                                    "Begindatum",
                                                    dagtekening(b).plusDays(1));
                                        })
                                        .maak(b, t)),
                        Fout.in(
                                "TR380",
                                "JW317",
                                (b, t) -> bij(
                                                "NieuwProduct",
                                                p -> true,
                                                p -> zet(alleen(p), "GewensteIngangsdatum", dagtekening(b)))
                                        .maak(b, t)))
                .flatMap(List::stream);
    }

    /** The same product once more, under a name of its own. */
    private static Stream<Fout> verzoek() {
        return Stream.of(
                        Fout.in(
                                "TR302",
                                "JW301",
                                bij(
                                        "ToegewezenProduct",
                                        p -> !"13".equals(reden(p)),
                                        p -> nogEens(p, "ToewijzingNummer", "999999999"))),
                        Fout.in(
                                "TR386",
                                "JW315",
                                bij(
                                        "AangevraagdProduct",
                                        p -> true,
                                        p -> nogEens(p, "ReferentieAanbieder", "nog eens"))),
                        Fout.in(
                                "TR410",
                                "JW317",
                                bij(
                                        "NieuwProduct",
                                        p -> !p.heeft("Einddatum")
                                                || LocalDate.parse(p.lees("Einddatum"))
                                                        .isAfter(begin(p)),
                                        p -> nogEens(p, "GewensteIngangsdatum", begin(p).plusDays(1)))))
                .flatMap(List::stream);
    }

    private static Fout.Ingreep zonderCode(String product) {
        return bij(product, p -> p.heeft("Product/Code") && looptNa2020(p), p -> {
            alleen(p).weg("Product/Code");
            return p.pad("Omvang");
        });
    }

    private static Fout.Ingreep perDag(String producten) {
        return (b, t) -> bij(producten, p -> p.heeft("Omvang") && looptNa2020(p), p -> {
                    p.zet("Omvang/Eenheid", t.kies("14", "16", "83", "84"));
                    return zet(p, "Omvang/Frequentie", "1");
                })
                .maak(b, t);
    }

    private static String nogEens(Deel product, String naam, Object waarde) {
        Deel kopie = product.verdubbel();
        kopie.zet(naam, waarde);
        return kopie.pad();
    }

    /** Without a reason of change too, since that depends on the days. */
    private static Deel alleen(Deel product) {
        product.alleen();
        if (product.kent("RedenWijziging")) {
            product.weg("RedenWijziging");
        }
        return product;
    }

    private static String reden(Deel product) {
        return product.kent("RedenWijziging") ? product.lees("RedenWijziging") : null;
    }

    private static boolean looptNa2020(Deel product) {
        return !product.heeft(einde(product)) || product.lees(einde(product)).compareTo("2020-12-31") > 0;
    }

    private static String einde(Deel product) {
        return product.kent("ToewijzingEinddatum") ? "ToewijzingEinddatum" : "Einddatum";
    }

    private static LocalDate begin(Deel product) {
        return LocalDate.parse(Stream.of("Begindatum", "Ingangsdatum", "GewensteIngangsdatum", "ToewijzingIngangsdatum")
                .filter(product::kent)
                .findFirst()
                .map(product::lees)
                .orElseThrow());
    }
}
