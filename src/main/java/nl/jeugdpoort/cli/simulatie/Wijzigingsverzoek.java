package nl.jeugdpoort.cli.simulatie;

import java.util.List;

/**
 * JW317: an aanbieder asks a gemeente to change toewijzingen; it lists every current one (TR349).
 *
 * @param referentie one for the whole request
 * @param ongewijzigd toewijzingen that stay as they are
 * @param wijzigen toewijzingen as they are to become
 * @param nieuw products that are to be added, beginning after the day of the request (TR380)
 */
record Wijzigingsverzoek(
        String referentie, List<Toewijzing> ongewijzigd, List<Toewijzing> wijzigen, List<Toewijzing> nieuw) {

    byte[] schrijf(Kop kop, Client client) {
        Xml xml = kop.begin();
        xml.blok("Client", () -> {
            xml.veld("Bsn", client.bsn());
            xml.blok("Verzoek", () -> schrijfVerzoek(xml));
        });
        return xml.klaar();
    }

    private void schrijfVerzoek(Xml xml) {
        xml.veld("ReferentieAanbieder", referentie).veld("RedenVerzoek", wijzigen.isEmpty() ? "2" : "1");
        if (!ongewijzigd.isEmpty()) {
            xml.blok(
                    "OngewijzigdeProducten",
                    () -> ongewijzigd.forEach(
                            t -> xml.blok("OngewijzigdProduct", () -> xml.veld("ToewijzingNummer", t.nummer()))));
        }
        if (!wijzigen.isEmpty()) {
            xml.blok("TeWijzigenProducten", () -> wijzigen.forEach(t -> schrijfTeWijzigen(xml, t)));
        }
        if (!nieuw.isEmpty()) {
            xml.blok("NieuweProducten", () -> nieuw.forEach(t -> schrijfNieuw(xml, t)));
        }
    }

    private static void schrijfTeWijzigen(Xml xml, Toewijzing t) {
        xml.blok("TeWijzigenProduct", () -> {
            xml.veld("ToewijzingNummer", t.nummer());
            schrijfPeriodeEnOmvang(xml, t);
        });
    }

    private static void schrijfNieuw(Xml xml, Toewijzing t) {
        xml.blok("NieuwProduct", () -> {
            t.product().schrijf(xml);
            schrijfPeriodeEnOmvang(xml, t);
        });
    }

    private static void schrijfPeriodeEnOmvang(Xml xml, Toewijzing t) {
        xml.veld("GewensteIngangsdatum", t.ingang()).veld("Einddatum", t.einde());
        t.product().schrijfOmvang(xml);
    }
}
