package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;
import java.util.List;

/** JW315: an aanbieder asks a gemeente for toewijzingen; every product has its own reference (TR383). */
final class Verzoekbericht {

    private Verzoekbericht() {}

    /**
     * @param gevraagd what the gemeente is to grant; number and time are not part of the message
     */
    static byte[] schrijf(Kop kop, Client client, List<Toewijzing> gevraagd) {
        Xml xml = kop.begin();
        Toeval toeval = new Toeval(client.eigenschap(), 315);
        xml.blok("Client", () -> {
            client.schrijf(xml, false);
            xml.veld("GezagsdragerBekend", toeval.kans(80) ? toeval.kies("1", "2") : null);
            xml.veld("Commentaar", toeval.kans(30) ? "Intake is afgerond, zie de afspraken" : null);
            xml.blok("AangevraagdeProducten", () -> gevraagd.forEach(t -> schrijfProduct(xml, t, toeval)));
        });
        return xml.klaar();
    }

    private static void schrijfProduct(Xml xml, Toewijzing gevraagd, Toeval toeval) {
        // CD043: number and date of the beschikking come together
        LocalDate beschikking = toeval.kans(40) ? gevraagd.ingang().minusDays(7) : null;
        xml.blok("AangevraagdProduct", () -> {
            xml.veld("ReferentieAanbieder", gevraagd.referentie());
            xml.veld("BeschikkingNummer", beschikking == null ? null : 1000 + toeval.tot(9000));
            gevraagd.product().schrijf(xml);
            xml.veld("BeschikkingIngangsdatum", beschikking);
            xml.veld("ToewijzingIngangsdatum", gevraagd.ingang()).veld("ToewijzingEinddatum", gevraagd.einde());
            gevraagd.product().schrijfOmvang(xml);
            xml.blok("Verwijzer", () -> schrijfVerwijzer(xml, toeval));
            xml.veld("Raamcontract", toeval.kans(80) ? "1" : "2");
            xml.veld("Commentaar", toeval.kans(20) ? "Graag een reactie binnen de termijn" : null);
        });
    }

    /** CD066, CD067, CD068: types 02 to 05 have a code or a name, others no code. */
    private static void schrijfVerwijzer(Xml xml, Toeval toeval) {
        String type = toeval.kies("01", "02", "02", "03", "04", "05", "06", "08");
        boolean zorgverlener = "02 03 04 05".contains(type);
        boolean metCode = zorgverlener && toeval.kans(60);
        xml.ijw("Type", type);
        xml.ijw("Naam", zorgverlener && !metCode ? "Praktijk De Brug" : null);
        xml.ijw("ZorgverlenerCode", metCode ? "01" + (100_000 + toeval.tot(900_000)) : null);
    }
}
