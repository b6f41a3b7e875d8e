package nl.jeugdpoort.cli.simulatie;

import java.util.List;

/** JW301: what a gemeente grants to a client at an aanbieder. */
final class Toewijzingsbericht {

    private Toewijzingsbericht() {}

    static byte[] schrijf(Kop kop, Client client, List<Toewijzing> toewijzingen) {
        Xml xml = kop.begin();
        Toeval toeval = new Toeval(client.eigenschap(), 301);
        xml.blok("Client", () -> {
            client.schrijf(xml, true);
            schrijfOmstandigheden(xml, toeval);
            schrijfRelaties(xml, toeval);
            xml.blok("Contactgegevens", () -> schrijfContacten(xml, toeval));
            xml.blok(
                    "ToegewezenProducten",
                    () -> toewijzingen.forEach(t -> t.schrijf(
                            xml, kop.dagtekening(), toeval.kans(20) ? "Afgestemd met school &amp; wijkteam" : null)));
        });
        return xml.klaar();
    }

    private static void schrijfOmstandigheden(Xml xml, Toeval toeval) {
        if (toeval.kans(10)) {
            boolean tolk = toeval.kans(70);
            xml.blok(
                    "Communicatie",
                    () -> xml.ijw("Vorm", tolk ? "1" : "2")
                            .ijw("Taal", tolk ? toeval.kies("Arabisch", "Pools", "Tigrinya") : null));
        }
        xml.veld("JuridischeStatus", toeval.kans(10) ? "04" : null);
        xml.veld("WettelijkeVertegenwoordiging", toeval.kans(10) ? "06" : null);
        xml.veld("Commentaar", toeval.kans(30) ? "Gezin is op de hoogte" : null);
    }

    private static void schrijfRelaties(Xml xml, Toeval toeval) {
        int aantal = 1 + toeval.tot(2);
        xml.blok("Relaties", () -> {
            for (int nummer = 1; nummer <= aantal; nummer++) {
                schrijfRelatie(xml, nummer, toeval);
            }
        });
    }

    private static void schrijfRelatie(Xml xml, int nummer, Toeval toeval) {
        xml.blok("Relatie", () -> {
            xml.veld("Nummer", nummer).veld("Volgorde", nummer);
            xml.veld("Soort", nummer == 1 ? toeval.kies("10", "10", "11") : toeval.kies("10", "13", "17"));
            xml.blok(
                    "Geboortedatum",
                    () -> xml.ijw(
                            "Datum",
                            (1965 + toeval.tot(30)) + "-0" + (1 + toeval.tot(9)) + "-" + (10 + toeval.tot(18))));
            xml.veld("Geslacht", toeval.kies("1", "2"));
            Persoonsnaam.van(toeval, true).schrijf(xml, true);
            new Contact(toeval.kies("01", "03"), null, toeval).schrijf(xml);
        });
    }

    private static void schrijfContacten(Xml xml, Toeval toeval) {
        new Contact(toeval.kies("01", "03"), null, toeval).schrijf(xml);
        if (toeval.kans(30)) {
            new Contact("04", "Gezinshuis De Vlinder", toeval).schrijf(xml);
        }
    }
}
