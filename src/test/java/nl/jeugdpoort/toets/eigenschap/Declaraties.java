package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Deel.klasse;
import static nl.jeugdpoort.toets.eigenschap.Deel.lijst;
import static nl.jeugdpoort.toets.eigenschap.Deel.waarde;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** JW323 and JW325. */
final class Declaraties {

    private static final YearMonth EERSTE = YearMonth.of(2021, 1);

    private Declaraties() {}

    static Deel jw323(Toeval t) {
        YearMonth maand = EERSTE.plusMonths(t.getal(0, 140));
        LocalDate dagtekening = t.dag(maand.atEndOfMonth(), maand.atEndOfMonth().plusDays(200));
        LocalDate ondertekend = t.dag(maand.atDay(1), dagtekening);
        YearMonth vroegste = YearMonth.from(ondertekend.minusYears(5)).plusMonths(1);
        Prestaties prestaties = new Prestaties(vroegste.isBefore(EERSTE) ? EERSTE : vroegste, maand, t);
        Deel declaratie = klasse(
                "Declaratie",
                waarde("DeclaratieNummer", t.kies("D1", "a", "ABCdef123456")),
                klasse(
                        "DeclaratiePeriode",
                        waarde("Begindatum", maand.atDay(1)),
                        waarde("Einddatum", maand.atEndOfMonth())),
                waarde("DeclaratieDagtekening", ondertekend),
                Bedragen.totaal("TotaalIngediendBedrag", 0),
                clienten(prestaties, false, t));
        Deel bericht = Kop.bericht("JW323", dagtekening, t, declaratie);
        Bedragen.tel(bericht);
        return bericht;
    }

    static Deel jw325(Toeval t) {
        YearMonth maand = EERSTE.plusMonths(t.getal(0, 140));
        Deel clienten = clienten(new Prestaties(maand.minusYears(1), maand, t), true, t);
        boolean afgekeurd = t.eenOp(4);
        clienten.mits(!afgekeurd && !t.eenOp(4));
        List<String> codes = afgekeurd ? List.of("0200", t.kies("8214", "9056")) : List.of(t.kies("0200", "8001"));
        Deel antwoord = klasse(
                "DeclaratieAntwoord",
                waarde("DeclaratieNummer", t.tekst(12)),
                Bedragen.totaal("TotaalIngediendBedrag", t.getal(-1_000_000, 1_000_000_000)),
                Bedragen.totaal("TotaalToegekendBedrag", 0),
                clienten,
                retourcodes(codes));
        Deel bericht = Kop.bericht("JW325", maand.atEndOfMonth(), t, antwoord.mits(!t.eenOp(8)));
        Bedragen.tel(bericht);
        return bericht;
    }

    static Deel retourcodes(List<String> codes) {
        return lijst(
                "RetourCodes", codes.stream().map(c -> waarde("RetourCode", c)).toList());
    }

    private static Deel clienten(Prestaties prestaties, boolean antwoord, Toeval t) {
        return lijst(
                "Clienten",
                Persoon.bsns(t, 3).stream()
                        .map(bsn -> klasse(
                                "Client",
                                waarde("Bsn", bsn),
                                lijst(
                                        "Prestaties",
                                        IntStream.rangeClosed(0, t.getal(0, 3))
                                                .mapToObj(i -> prestaties.volgende(antwoord))
                                                .toList()),
                                retourcodes(List.of("0200")).mits(antwoord)))
                        .toList());
    }
}
