package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Deel.klasse;
import static nl.jeugdpoort.toets.eigenschap.Deel.lijst;
import static nl.jeugdpoort.toets.eigenschap.Deel.waarde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What JW315 and JW317 ask. */
final class Verzoeken {

    private Verzoeken() {}

    static Deel aanvragen(LocalDate dag, Toeval t) {
        List<Deel> producten = new ArrayList<>();
        for (Productregels.Regel regel : new Productregels(dag.minusYears(3), dag.plusYears(1), t).maak(5)) {
            boolean beschikking = t.eenOp(2);
            producten.add(klasse(
                    "AangevraagdProduct",
                    waarde("ReferentieAanbieder", t.tekst(30) + "-" + producten.size()),
                    waarde("BeschikkingNummer", beschikking ? t.geschreven(t.getal(0, 999_999_999)) : null),
                    regel.product(),
                    waarde("BeschikkingIngangsdatum", beschikking ? t.dag(dag, dag.plusDays(9)) : null),
                    waarde("ToewijzingIngangsdatum", regel.begin()),
                    waarde("ToewijzingEinddatum", regel.einde()),
                    regel.omvang(t),
                    regel.budget(t),
                    verwijzer(t),
                    waarde("Raamcontract", t.misschien("1", "2")),
                    waarde("Commentaar", t.misschien(t.tekst(300)))));
        }
        return lijst("AangevraagdeProducten", producten);
    }

    private static Deel verwijzer(Toeval t) {
        boolean zorgverlener = t.eenOp(2);
        boolean code = zorgverlener && t.eenOp(2);
        String naam = zorgverlener ? t.tekst(64) : t.misschien(t.tekst(64));
        return klasse(
                "Verwijzer",
                waarde("Type", zorgverlener ? t.kies("02", "03", "04", "05") : t.kies("01", "06", "08")),
                waarde("Naam", code ? null : naam),
                waarde("ZorgverlenerCode", code ? "01234567" : null));
    }

    static Deel wijziging(LocalDate dag, Toeval t) {
        boolean ongewijzigd = t.eenOp(2);
        boolean teWijzigen = !ongewijzigd || t.eenOp(2);
        boolean nieuw = !teWijzigen || t.eenOp(2);
        return klasse(
                "Client",
                waarde("Bsn", Persoon.bsn(t)),
                klasse(
                        "Verzoek",
                        waarde("ReferentieAanbieder", t.tekst(36)),
                        waarde("RedenVerzoek", t.kies("1", "2")),
                        ongewijzigde(t).mits(ongewijzigd),
                        teWijzigen(dag, t).mits(teWijzigen),
                        nieuwe(dag, t).mits(nieuw)));
    }

    private static Deel ongewijzigde(Toeval t) {
        return lijst(
                "OngewijzigdeProducten",
                IntStream.rangeClosed(0, t.getal(0, 3))
                        .mapToObj(i -> klasse("OngewijzigdProduct", waarde("ToewijzingNummer", t.geschreven(i))))
                        .toList());
    }

    /** They name no product, so that their days do not matter to each other. */
    private static Deel teWijzigen(LocalDate dag, Toeval t) {
        List<Deel> producten = new ArrayList<>();
        for (int i = t.getal(1, 3); i > 0; i--) {
            Productregels.Regel regel = new Productregels(dag.minusYears(3), dag.plusYears(1), t)
                    .maak(1)
                    .getFirst();
            producten.add(klasse(
                    "TeWijzigenProduct",
                    waarde("ToewijzingNummer", t.geschreven(i)),
                    waarde("GewensteIngangsdatum", regel.begin()),
                    waarde("Einddatum", regel.einde()),
                    regel.omvang(t),
                    regel.budget(t)));
        }
        return lijst("TeWijzigenProducten", producten);
    }

    private static Deel nieuwe(LocalDate dag, Toeval t) {
        LocalDate morgen = dag.plusDays(1);
        return lijst(
                "NieuweProducten",
                new Productregels(morgen, morgen.plusYears(2), t)
                        .maak(4).stream()
                                .map(regel -> klasse(
                                        "NieuwProduct",
                                        regel.product(),
                                        waarde("GewensteIngangsdatum", regel.begin()),
                                        waarde("Einddatum", regel.einde()),
                                        regel.omvang(t),
                                        regel.budget(t)))
                                .toList());
    }
}
