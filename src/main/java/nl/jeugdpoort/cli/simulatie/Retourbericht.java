package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;

/** The retour by which a party accepts a heenbericht itself: the header repeated, without codes (flows section 7). */
final class Retourbericht {

    private Retourbericht() {}

    /**
     * @param heen header of the message to answer
     * @param identificatie own identification, at most 12 characters
     */
    static byte[] akkoord(Kop heen, String identificatie, LocalDate dagtekening) {
        Berichtsoort soort = heen.soort();
        Xml xml = new Xml(soort.retour());
        xml.blok("Header", () -> {
            heen.schrijf(xml, soort.retourcode());
            xml.veld("IdentificatieRetour", identificatie).veld("DagtekeningRetour", dagtekening);
            Kop.schrijfVersie(xml, "XsdVersieRetour");
        });
        return xml.klaar();
    }
}
