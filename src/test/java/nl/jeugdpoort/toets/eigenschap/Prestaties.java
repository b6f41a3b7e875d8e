package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Deel.klasse;
import static nl.jeugdpoort.toets.eigenschap.Deel.waarde;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The lines of one declaratie: each has a number of its own, and a toewijzing of its own. */
final class Prestaties {

    private final YearMonth vroegste;
    private final YearMonth laatste;
    private final Toeval t;
    private int nummer;

    Prestaties(YearMonth vroegste, YearMonth laatste, Toeval t) {
        this.vroegste = vroegste;
        this.laatste = laatste;
        this.t = t;
    }

    Deel volgende(boolean antwoord) {
        nummer++;
        YearMonth maand = vroegste.plusMonths(t.getal(0, (int) ChronoUnit.MONTHS.between(vroegste, laatste)));
        LocalDate begin = t.dag(maand.atDay(1), maand.atEndOfMonth());
        String eenheid = t.kies("01", "04", "14", "16", "82", "83", "84");
        boolean euro = eenheid.equals("83");
        int volume = t.getal(0, euro ? 99_999_999 : 2000);
        int tarief = t.getal(0, 40_000);
        int bedrag = euro ? volume : volume * tarief + afronding(eenheid, volume, tarief);
        boolean credit = bedrag > 0 && t.eenOp(3);
        return klasse(
                "Prestatie",
                klasse(
                        "ProductReferentie",
                        waarde("ReferentieNummer", "R é" + nummer),
                        waarde("VorigReferentieNummer", credit ? "OUD " + nummer : null)),
                waarde("ToewijzingNummer", t.geschreven(nummer)),
                waarde("ProductCategorie", t.kies("31", "45")),
                waarde("ProductCode", t.tekst(5)),
                klasse(
                        "ProductPeriode",
                        waarde("Begindatum", begin),
                        waarde("Einddatum", t.dag(begin, maand.atEndOfMonth()))),
                waarde("GeleverdVolume", t.geschreven(volume)),
                waarde("Eenheid", eenheid),
                waarde("ProductTarief", euro ? null : t.geschreven(tarief)),
                klasse("IngediendBedrag", waarde("Bedrag", bedrag), waarde("DebetCredit", credit ? "C" : "D")),
                Declaraties.retourcodes(List.of("9307", t.kies("0200", "9308"))).mits(antwoord));
    }

    /** A tariff per hour is rounded to a minute: that may differ half a cent for each minute, and once half a cent. */
    private int afronding(String eenheid, int volume, int tarief) {
        int ruimte = (volume + 1) / 2;
        return eenheid.equals("01") ? t.getal(-Math.min(ruimte, volume * tarief), ruimte) : 0;
    }
}
