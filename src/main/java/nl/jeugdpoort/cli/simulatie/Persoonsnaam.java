package nl.jeugdpoort.cli.simulatie;

/**
 * A fictive name.
 *
 * @param voorvoegsel null when there is none
 * @param partner achternaam of a partner, null when there is none
 */
public record Persoonsnaam(String achternaam, String voorvoegsel, String partner, String voornaam) {

    private static final String[] ACHTERNAMEN = {
        "Abdi",
        "Bakker",
        "Boer",
        "Brugman",
        "Çelik",
        "Citroen",
        "Dijkstra",
        "Groeneveld",
        "Heuvel",
        "Hoekstra",
        "Jansen",
        "Kaya",
        "Köhler",
        "Kwartel",
        "Linden",
        "Meerkoet",
        "Nachtegaal",
        "Notenboom",
        "Öztürk",
        "Roodborst",
        "Señora",
        "Tahiri",
        "Ven",
        "Vink",
        "Wit",
        "Wilg",
        "Yılmaz",
        "Zonneveld",
        "Zwaluw"
    };
    private static final String[] VOORVOEGSELS = {null, null, null, "van", "de", "van der", "van den", "el", "ter"};
    private static final String[] VOORNAMEN = {
        "Aya",
        "Bram",
        "Chloë",
        "Daan",
        "Daniël",
        "Eefje",
        "Fatima",
        "Finn",
        "Gijs",
        "Hannah",
        "Ilyas",
        "Jayden",
        "Julia",
        "Kees",
        "Lieke",
        "Loïs",
        "Mees",
        "Mohammed",
        "Noor",
        "Oğuz",
        "Pim",
        "René",
        "Sanne",
        "Sem",
        "Tess",
        "Vera",
        "Zoë"
    };

    static Persoonsnaam van(Toeval toeval, boolean volwassen) {
        String partner = volwassen && toeval.kans(30) ? toeval.kies(ACHTERNAMEN) : null;
        return new Persoonsnaam(toeval.kies(ACHTERNAMEN), toeval.kies(VOORVOEGSELS), partner, toeval.kies(VOORNAMEN));
    }

    /**
     * Writes the class Naam.
     *
     * @param volledig with Partnernaam and NaamGebruik, as only JW301 has them
     */
    void schrijf(Xml xml, boolean volledig) {
        xml.blok("Naam", () -> {
            xml.ijwBlok("Geslachtsnaam", () -> xml.ijw("Achternaam", achternaam).ijw("Voorvoegsel", voorvoegsel));
            if (volledig && partner != null) {
                xml.ijwBlok("Partnernaam", () -> xml.ijw("Achternaam", partner));
            }
            xml.ijw("Voornamen", voornaam).ijw("Voorletters", voornaam.substring(0, 1));
            // CS050, CS318: a combination only when there is a partner
            xml.ijw("NaamGebruik", !volledig ? null : partner == null ? "1" : "4");
        });
    }
}
