package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * One line of a declaration.
 *
 * @param vorig ReferentieNummer of the line that this one credits, null for a debit line (CD060)
 * @param volume delivered volume in the unit of the product; eurocents where it has no omvang
 */
record Prestatie(String referentie, String vorig, Toewijzing toewijzing, int volume) {

    /** The line for one month, within the limits of the toewijzing (TR321, TR369). */
    static Prestatie van(String referentie, Toewijzing toewijzing, Toeval toeval) {
        return new Prestatie(
                referentie,
                null,
                toewijzing,
                1 + toeval.tot(toewijzing.product().volume()));
    }

    Prestatie credit(String nieuweReferentie) {
        return new Prestatie(nieuweReferentie, referentie, toewijzing, volume);
    }

    /** Eurocents, negative when credited. */
    long bedrag() {
        long bedrag = inEuro() ? volume : (long) volume * toewijzing.product().tarief();
        return vorig == null ? bedrag : -bedrag;
    }

    /**
     * Writes the class Prestatie.
     *
     * @param retourcode only in a JW325, otherwise null
     */
    void schrijf(Xml xml, String retourcode) {
        Product product = toewijzing.product();
        xml.blok("Prestatie", () -> {
            xml.blok(
                    "ProductReferentie",
                    () -> xml.ijw("ReferentieNummer", referentie).ijw("VorigReferentieNummer", vorig));
            xml.veld("ToewijzingNummer", toewijzing.nummer());
            xml.veld("ProductCategorie", product.declaratiecategorie());
            xml.veld("ProductCode", product.declaratiecode());
            xml.blok("ProductPeriode", () -> schrijfPeriode(xml));
            xml.veld("GeleverdVolume", volume).veld("Eenheid", inEuro() ? "83" : product.eenheid());
            xml.veld("ProductTarief", inEuro() ? null : product.tarief());
            xml.blok("IngediendBedrag", () -> schrijfBedrag(xml, "Bedrag", bedrag()));
            Declaratie.schrijfCode(xml, retourcode);
        });
    }

    /** Writes an amount with its sign; zero is debit (CS325). */
    static void schrijfBedrag(Xml xml, String naam, long bedrag) {
        xml.ijw(naam, Math.abs(bedrag)).ijw("DebetCredit", bedrag < 0 ? "C" : "D");
    }

    private boolean inEuro() {
        return toewijzing.product().tarief() == 0;
    }

    /** The month of care, from the day on which the toewijzing begins (TR387, TR388). */
    private void schrijfPeriode(Xml xml) {
        LocalDate maandeinde = toewijzing.ingang().with(TemporalAdjusters.lastDayOfMonth());
        xml.ijw("Begindatum", toewijzing.ingang()).ijw("Einddatum", maandeinde);
    }
}
