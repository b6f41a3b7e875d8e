package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Deel.klasse;
import static nl.jeugdpoort.toets.eigenschap.Deel.lijst;
import static nl.jeugdpoort.toets.eigenschap.Deel.waarde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Valid messages of every kind that someone writes himself, and of JW325. */
final class Berichten {

    static final List<String> SOORTEN = List.of("JW301", "JW305", "JW307", "JW315", "JW317", "JW319", "JW323", "JW325");

    private static final LocalDate EERSTE = LocalDate.of(2020, 6, 1);
    private static final LocalDate LAATSTE = LocalDate.of(2032, 12, 31);

    private Berichten() {}

    static Deel maak(String soort, Toeval t) {
        LocalDate dag = t.dag(EERSTE, LAATSTE);
        return switch (soort) {
            case "JW301" -> Kop.bericht(soort, dag, t, Toewijzingen.client(dag, t));
            case "JW305" -> Kop.bericht(soort, dag, t, client(dag, t, null, starts(dag, t)));
            case "JW307" -> Kop.bericht(soort, dag, t, client(dag, t, null, stops(dag, t)));
            case "JW315" ->
                Kop.bericht(soort, dag, t, client(dag, t, t.misschien("1", "2"), Verzoeken.aanvragen(dag, t)));
            case "JW317" -> Kop.bericht(soort, dag, t, Verzoeken.wijziging(dag, t));
            case "JW319" -> Kop.bericht(soort, dag, t, antwoord(t));
            case "JW323" -> Declaraties.jw323(t);
            default -> Declaraties.jw325(t);
        };
    }

    private static Deel client(LocalDate dag, Toeval t, String gezagsdrager, Deel producten) {
        return klasse(
                "Client",
                waarde("Bsn", Persoon.bsn(t)),
                Persoon.geboren(dag, 120, t),
                waarde("Geslacht", t.kies("0", "1", "2")),
                Persoon.naam(t),
                waarde("GezagsdragerBekend", gezagsdrager),
                waarde("Commentaar", gezagsdrager == null ? null : t.misschien(t.tekst(300))),
                producten);
    }

    /** No two have the same first day, so that each has its own key. */
    private static Deel starts(LocalDate dag, Toeval t) {
        return lijst(
                "StartProducten",
                dagen(dag, t).stream()
                        .map(begin -> klasse(
                                "StartProduct",
                                waarde("ToewijzingNummer", t.misschien(t.geschreven(t.getal(0, 999_999_999)))),
                                product(t),
                                waarde("ToewijzingIngangsdatum", t.misschien(begin)),
                                waarde("Begindatum", begin),
                                waarde("StatusAanlevering", t.kies("1", "3"))))
                        .toList());
    }

    private static Deel stops(LocalDate dag, Toeval t) {
        return lijst(
                "StopProducten",
                dagen(dag, t).stream()
                        .map(begin -> klasse(
                                "StopProduct",
                                waarde("ToewijzingNummer", t.misschien(t.geschreven(t.getal(0, 999_999_999)))),
                                product(t),
                                waarde("ToewijzingIngangsdatum", t.misschien(begin)),
                                waarde("Begindatum", begin),
                                waarde("RedenBeeindiging", t.kies("02", "20", "31", "39")),
                                waarde("Einddatum", t.dag(begin, begin.plusDays(500))),
                                waarde("StatusAanlevering", t.kies("1", "3"))))
                        .toList());
    }

    private static List<LocalDate> dagen(LocalDate tot, Toeval t) {
        List<LocalDate> dagen = new ArrayList<>();
        for (int i = t.getal(1, 4); i > 0; i--) {
            dagen.add(t.dag(tot.minusDays(900), tot));
        }
        return dagen.stream().distinct().toList();
    }

    private static Deel product(Toeval t) {
        return klasse(
                        "Product",
                        waarde("Categorie", t.kies("31", "45", "55")),
                        waarde("Code", t.misschien("45A04", "a")))
                .mits(t.eenOp(2));
    }

    private static Deel antwoord(Toeval t) {
        boolean afgewezen = t.eenOp(2);
        String reden = afgewezen ? t.kies("1", "2", "3", "4", "5", "6", "7", "8", "9") : null;
        return klasse(
                "Antwoord",
                waarde("ReferentieAanbieder", t.tekst(36)),
                waarde("VerzoekAntwoord", afgewezen ? "1" : "2"),
                waarde("RedenAfwijzingVerzoek", reden),
                klasse("Woonplaatsbeginsel", waarde("Gemeente", "0363")).mits("8".equals(reden)));
    }
}
