package nl.jeugdpoort.cli.simulatie;

/**
 * An address with telephone, all fictive.
 *
 * @param soort COD757: 01 BRP, 02 correspondentie, 03 verblijf, 04 tijdelijk verblijf
 * @param organisatie null for a private address
 */
record Contact(String soort, String organisatie, Toeval toeval) {

    private static final String[] STRATEN = {
        "Anjerplein",
        "Beukenlaan",
        "Dorpsstraat",
        "Eikenhof",
        "Kerklaan",
        "Meidoorn",
        "Molenweg",
        "Scheldekade",
        "Zuiderpad"
    };
    private static final String[] PLAATSEN = {
        "Berkendam", "Diemen", "Elzenhout", "Fryskwâld", "Nieuw-Zandvoorde", "Waterkant"
    };

    void schrijf(Xml xml) {
        xml.blok("Contact", () -> {
            xml.veld("Soort", soort);
            xml.blok("Adres", () -> schrijfAdres(xml));
            xml.veld("Organisatie", organisatie);
            xml.blok(
                    "Telefoon",
                    () -> xml.ijwBlok(
                            "Telefoon01",
                            () -> xml.ijw("Telefoonnummer", "020123" + (1000 + toeval.tot(9000)))
                                    .ijw("Landnummer", "0031")));
            xml.veld("Emailadres", toeval.kans(60) ? "ouder" + toeval.tot(100_000) + "@example.org" : null);
            schrijfPeriode(xml);
        });
    }

    private void schrijfAdres(Xml xml) {
        xml.ijwBlok("Huis", () -> {
            xml.ijw("Huisnummer", 1 + toeval.tot(300));
            xml.ijw("Huisletter", toeval.kans(20) ? toeval.kies("A", "B", "C") : null);
            xml.ijw("HuisnummerToevoeging", toeval.kans(20) ? toeval.kies("bis", "2", "hs") : null);
            xml.ijw("AanduidingWoonadres", toeval.kans(3) ? toeval.kies("BY", "TO") : null);
        });
        xml.ijw("Postcode", "9999X" + (char) ('A' + toeval.tot(26)));
        xml.ijw("Straatnaam", toeval.kies(STRATEN))
                .ijw("Plaatsnaam", toeval.kies(PLAATSEN))
                .ijw("LandCode", "NL");
    }

    /** CD009: only a temporary stay has a period. */
    private void schrijfPeriode(Xml xml) {
        if (soort.equals("04")) {
            xml.blok("Periode", () -> xml.ijw("Begindatum", "2025-0" + (1 + toeval.tot(9)) + "-15"));
        }
    }
}
