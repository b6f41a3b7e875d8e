package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Fout.bij;
import static nl.jeugdpoort.toets.eigenschap.Fout.bijMet;
import static nl.jeugdpoort.toets.eigenschap.FoutenInWaarden.dagtekening;
import static nl.jeugdpoort.toets.eigenschap.FoutenInWaarden.weg;
import static nl.jeugdpoort.toets.eigenschap.FoutenInWaarden.zet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mistakes in JW323 and JW325. */
final class FoutenInDeclaraties {

    private static final String IN = "JW323 JW325";
    private static final String NA_DE_DAGTEKENING =
            "a period that begins after the dagtekening ends after it too, unless it ends before it begins, and TR137 forbids both";

    private FoutenInDeclaraties() {}

    static List<Fout> alle() {
        return Stream.of(prestatie(), bedragen(), perioden()).flatMap(s -> s).toList();
    }

    private static Stream<Fout> prestatie() {
        Predicate<Deel> credit = FoutenInDeclaraties::isCredit;
        return Stream.of(
                        Fout.in("CD060", IN, bij("Prestatie", credit, p -> {
                            p.weg("ProductReferentie/VorigReferentieNummer");
                            return p.pad("ProductReferentie");
                        })),
                        Fout.in(
                                "CD060",
                                IN,
                                bij(
                                        "Prestatie",
                                        credit.negate(),
                                        p -> zet(p, "ProductReferentie/VorigReferentieNummer", "OUD debet"))),
                        Fout.in(
                                "CD087",
                                "JW323",
                                bij("Prestatie", p -> p.heeft("ProductTarief"), p -> weg(p, "ProductTarief"))),
                        Fout.in(
                                "CD087",
                                "JW323",
                                bij("Prestatie", p -> !p.heeft("ProductTarief"), p -> zet(p, "ProductTarief", "0"))),
                        Fout.in(
                                "TR315",
                                "JW323",
                                (b, t) -> bij("Prestatie", credit, p -> {
                                            Deel kopie = p.verdubbel();
                                            kopie.zet("ProductReferentie/ReferentieNummer", "nog eens");
                                            Bedragen.tel(b);
                                            return kopie.pad("ProductReferentie/VorigReferentieNummer");
                                        })
                                        .maak(b, t)),
                        Fout.in(
                                "TR316",
                                "JW323",
                                (b, t) -> bij("Prestatie", credit, p -> ingediendEnGecrediteerd(b, p, t))
                                        .maak(b, t)),
                        Fout.in(
                                "TR416",
                                "JW323",
                                (b, t) -> bij("Prestatie", credit.negate(), p -> {
                                            Deel kopie = p.verdubbel();
                                            kopie.zet("ProductReferentie/ReferentieNummer", "nog eens");
                                            Bedragen.tel(b);
                                            return kopie.pad();
                                        })
                                        .maak(b, t)))
                .flatMap(List::stream);
    }

    private static String ingediendEnGecrediteerd(Deel bericht, Deel credit, Toeval t) {
        List<Deel> prestaties = bericht.alle("Prestatie");
        Deel ander = t.uit(prestaties);
        credit.zet("ProductReferentie/VorigReferentieNummer", ander.lees("ProductReferentie/ReferentieNummer"));
        return prestaties.indexOf(ander) > prestaties.indexOf(credit)
                ? ander.pad("ProductReferentie/ReferentieNummer")
                : credit.pad("ProductReferentie/VorigReferentieNummer");
    }

    private static Stream<Fout> bedragen() {
        return Stream.of(
                        Fout.in(
                                "CS325",
                                IN,
                                (b, t) -> bij("Prestatie", FoutenInDeclaraties::isCredit, p -> {
                                            p.zet("GeleverdVolume", "0");
                                            p.zet("IngediendBedrag/Bedrag", "0");
                                            Bedragen.tel(b);
                                            return p.pad("IngediendBedrag/DebetCredit");
                                        })
                                        .maak(b, t)),
                        Fout.in(
                                "CS339",
                                "JW323",
                                (b, t) -> bij(
                                                "Prestatie",
                                                p -> p.lees("Eenheid").equals("83") && !isCredit(p),
                                                p -> {
                                                    p.zet(
                                                            "IngediendBedrag/Bedrag",
                                                            Long.parseLong(p.lees("GeleverdVolume")) == 0 ? 1 : 0);
                                                    Bedragen.tel(b);
                                                    return p.pad("IngediendBedrag/Bedrag");
                                                })
                                        .maak(b, t)),
                        Fout.in(
                                "TR342",
                                "JW325",
                                bij("TotaalToegekendBedrag", d -> true, FoutenInDeclaraties::eenCentMeer)),
                        Fout.in("TR342", "JW325", bij("Prestatie", p -> true, p -> {
                            Deel code = p.in("RetourCodes/RetourCode");
                            code.alleen();
                            return zet(p, "RetourCodes/RetourCode", "0200");
                        })),
                        Fout.in("TR342", "JW325", bij("DeclaratieAntwoord", Bedragen::isAfgekeurd, a -> {
                            a.in("Clienten").mits(true);
                            return a.pad("Clienten");
                        })),
                        Fout.in(
                                "TR358",
                                "JW323",
                                bij("TotaalIngediendBedrag", d -> true, FoutenInDeclaraties::eenCentMeer)))
                .flatMap(List::stream);
    }

    private static String eenCentMeer(Deel totaal) {
        return zet(totaal, "TotaalBedrag", Long.parseLong(totaal.lees("TotaalBedrag")) + 1);
    }

    private static Stream<Fout> perioden() {
        return Stream.of(
                        Fout.in("CS100", "JW323", bij("Prestatie", p -> true, p -> {
                            Deel declaratie = p.ouder().ouder().ouder().ouder();
                            if (declaratie.lees("DeclaratieDagtekening").compareTo("2025-12-31") > 0) {
                                declaratie
                                        .alle("Prestatie")
                                        .forEach(a -> periode(a, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 1)));
                                declaratie.zet("DeclaratieDagtekening", "2025-12-31");
                            }
                            return periode(p, LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 31)) + "/Begindatum";
                        })),
                        Fout.in(
                                "CS337",
                                "JW323",
                                bij("ProductPeriode", p -> p.lees("Begindatum").compareTo("2021-02") > 0, p -> {
                                    p.zet(
                                            "Begindatum",
                                            begin(p).withDayOfMonth(1).minusDays(1));
                                    return p.pad("Einddatum");
                                })),
                        Fout.in(
                                "CS340",
                                "JW323",
                                bij("DeclaratiePeriode", p -> true, p -> zet(p, "Begindatum", begin(p).plusDays(1)))),
                        Fout.in(
                                "TR134",
                                "JW323",
                                (b, t) -> naDagtekening("DeclaratiePeriode", b, t),
                                NA_DE_DAGTEKENING),
                        Fout.in("TR134", "JW325", (b, t) -> naDagtekening("ProductPeriode", b, t), NA_DE_DAGTEKENING),
                        Fout.in(
                                "TR137",
                                IN,
                                bij(
                                        "ProductPeriode",
                                        p -> begin(p).getDayOfMonth() > 1 && begin(p).getDayOfMonth() < 28,
                                        p -> {
                                            p.zet("Begindatum", begin(p).plusDays(1));
                                            return zet(p, "Einddatum", begin(p).minusDays(1));
                                        })),
                        Fout.in("TR335", "JW323", bij("Prestatie", FoutenInDeclaraties::magOuder, p -> {
                            LocalDate teOud = LocalDate.parse(dagtekeningVan(p))
                                    .minusYears(5)
                                    .minusDays(2);
                            return periode(p, teOud, teOud) + "/Einddatum";
                        })))
                .flatMap(List::stream);
    }

    private static List<String> naDagtekening(String naam, Deel bericht, Toeval t) {
        LocalDate eerste = dagtekening(bericht).plusMonths(1).withDayOfMonth(1);
        return bijMet(naam, p -> true, p -> {
                    p.zet("Begindatum", eerste);
                    p.zet("Einddatum", eerste.plusMonths(1).minusDays(1));
                    return List.of(p.pad("Begindatum"), "TR137 " + p.pad("Einddatum"));
                })
                .maak(bericht, t);
    }

    /** Whether more than five years before the dagtekening of the declaratie is not before 2021. */
    private static boolean magOuder(Deel prestatie) {
        return dagtekeningVan(prestatie).compareTo("2026-01-04") > 0;
    }

    private static String dagtekeningVan(Deel prestatie) {
        return prestatie.ouder().ouder().ouder().ouder().lees("DeclaratieDagtekening");
    }

    private static String periode(Deel prestatie, LocalDate begin, LocalDate einde) {
        prestatie.zet("ProductPeriode/Begindatum", begin);
        prestatie.zet("ProductPeriode/Einddatum", einde);
        return prestatie.pad("ProductPeriode");
    }

    private static LocalDate begin(Deel periode) {
        return LocalDate.parse(periode.lees("Begindatum"));
    }

    private static boolean isCredit(Deel prestatie) {
        return prestatie.lees("IngediendBedrag/DebetCredit").equals("C");
    }
}
