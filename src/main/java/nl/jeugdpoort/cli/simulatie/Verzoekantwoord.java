package nl.jeugdpoort.cli.simulatie;

/** JW319: a gemeente examines or refuses a request. */
final class Verzoekantwoord {

    private Verzoekantwoord() {}

    /** The request is being examined. */
    static byte[] inOnderzoek(Kop kop, String referentie) {
        return schrijf(kop, referentie, "2", null, null);
    }

    /** The request is refused; reason 8 names the gemeente that is responsible (TR377). */
    static byte[] afgewezen(Kop kop, String referentie, String reden) {
        return schrijf(kop, referentie, "1", reden, reden.equals("8") ? "0363" : null);
    }

    private static byte[] schrijf(Kop kop, String referentie, String antwoord, String reden, String gemeente) {
        Xml xml = kop.begin();
        xml.blok("Antwoord", () -> {
            xml.veld("ReferentieAanbieder", referentie).veld("VerzoekAntwoord", antwoord);
            xml.veld("RedenAfwijzingVerzoek", reden);
            if (gemeente != null) {
                xml.blok("Woonplaatsbeginsel", () -> xml.veld("Gemeente", gemeente));
            }
        });
        return xml.klaar();
    }
}
