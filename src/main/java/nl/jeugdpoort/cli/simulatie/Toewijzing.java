package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One version of a toewijzing.
 *
 * @param referentie ReferentieAanbieder of the request that it follows, null when none
 * @param einde null when open
 * @param reden RedenWijziging (JZ002), null for a first grant
 * @param tijd Toewijzingstijd; a later version has a later time (IV013), never on the whole minute
 */
record Toewijzing(
        long nummer,
        String referentie,
        Product product,
        LocalDate ingang,
        LocalDate einde,
        String reden,
        LocalTime tijd) {

    Toewijzing genummerd(long nieuwNummer) {
        return new Toewijzing(nieuwNummer, referentie, product, ingang, einde, reden, tijd);
    }

    Toewijzing met(String nieuweReferentie, LocalTime nieuweTijd) {
        return new Toewijzing(nummer, nieuweReferentie, product, ingang, einde, null, nieuweTijd);
    }

    Toewijzing verlengd(LocalDate tot) {
        return new Toewijzing(nummer, referentie, product, ingang, tot, "04", tijd);
    }

    /** Ended on a day; one that has not begun by then is removed (CS335). */
    Toewijzing beeindigd(LocalDate op, LocalTime nieuweTijd) {
        boolean begonnen = !ingang.isAfter(op);
        return new Toewijzing(
                nummer, null, product, ingang, begonnen ? op : ingang, begonnen ? "12" : "13", nieuweTijd);
    }

    /** Taken back as if it had never been (reason 13). */
    Toewijzing ingetrokken(LocalTime nieuweTijd) {
        return new Toewijzing(nummer, null, product, ingang, ingang, "13", nieuweTijd);
    }

    void schrijf(Xml xml, LocalDate datum, String commentaar) {
        xml.blok("ToegewezenProduct", () -> {
            xml.veld("ToewijzingNummer", nummer).veld("ReferentieAanbieder", referentie);
            product.schrijf(xml);
            xml.veld("Toewijzingsdatum", datum).veld("Toewijzingstijd", tijd);
            xml.veld("Ingangsdatum", ingang).veld("Einddatum", einde).veld("RedenWijziging", reden);
            product.schrijfOmvang(xml);
            xml.veld("Commentaar", commentaar);
        });
    }
}
