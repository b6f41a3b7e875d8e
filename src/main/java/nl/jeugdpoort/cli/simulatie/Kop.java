package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;

/**
 * The header of a simulated message.
 *
 * @param identificatie 12 characters
 * @param dagtekening Dutch calendar day
 */
record Kop(Berichtsoort soort, String afzender, String ontvanger, String identificatie, LocalDate dagtekening) {

    /** XsdVersie as the official samples have it, for base schema and message alike (IV034). */
    static final String XSD_VERSIE = "1.0.0";

    /** Starts the message and writes the whole header of a heenbericht. */
    Xml begin() {
        Xml xml = new Xml(soort.name());
        return xml.blok("Header", () -> schrijf(xml));
    }

    /** Writes what the headers of all messages share; to be called inside {@code Header}. */
    void schrijf(Xml xml) {
        schrijf(xml, soort.code());
    }

    /** The same with another BerichtCode, as a retour has it. */
    void schrijf(Xml xml, String code) {
        xml.veld("BerichtCode", code).veld("BerichtVersie", 3).veld("BerichtSubversie", 2);
        xml.veld("Afzender", afzender).veld("Ontvanger", ontvanger);
        xml.blok("BerichtIdentificatie", () -> schrijfIdentificatie(xml));
        schrijfVersie(xml, "XsdVersie");
    }

    void schrijfIdentificatie(Xml xml) {
        xml.ijw("Identificatie", identificatie).ijw("Dagtekening", dagtekening);
    }

    static void schrijfVersie(Xml xml, String naam) {
        xml.blok(naam, () -> xml.ijw("BasisschemaXsdVersie", XSD_VERSIE).ijw("BerichtXsdVersie", XSD_VERSIE));
    }
}
