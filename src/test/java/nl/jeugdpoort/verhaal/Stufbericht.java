package nl.jeugdpoort.verhaal;

import java.util.Base64;
import java.util.UUID;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** StUF-GGK messages as the software of a gemeente writes them. */
final class Stufbericht {

    private Stufbericht() {}

    static String di01(String van, String nummer, byte[] bericht) {
        return vracht("envelopHeenbericht-ggk_Di01", "Di01", van, nummer, "", bericht);
    }

    static String du01(String van, String kruis, byte[] bericht) {
        String cross = "<StUF:crossRefnummer>" + kruis + "</StUF:crossRefnummer>";
        String nummer = UUID.randomUUID().toString();
        return vracht("envelopRetourbericht-ggk_Du01", "Du01", van, nummer, cross, bericht);
    }

    static String fo01(String van, String kruis) {
        return soap("""
                <StUF:Fo01Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>
                <StUF:berichtcode>Fo01</StUF:berichtcode>
                <StUF:zender><StUF:organisatie>%s</StUF:organisatie><StUF:applicatie>Proefpakket</StUF:applicatie></StUF:zender>
                <StUF:ontvanger><StUF:organisatie>JEUGDPOORT</StUF:organisatie><StUF:applicatie>GGk</StUF:applicatie></StUF:ontvanger>
                <StUF:referentienummer>%s</StUF:referentienummer><StUF:tijdstipBericht>20261122101500</StUF:tijdstipBericht>
                <StUF:crossRefnummer>%s</StUF:crossRefnummer></StUF:stuurgegevens>
                <StUF:body><StUF:code>StUF055</StUF:code><StUF:plek>client</StUF:plek>
                <StUF:omschrijving>Berichtbody is niet conform schema in sectormodel</StUF:omschrijving></StUF:body></StUF:Fo01Bericht>
                """.formatted(van, UUID.randomUUID(), kruis));
    }

    static String bv03(Element op) {
        return soap("""
                <StUF:Bv03Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>
                <StUF:berichtcode>Bv03</StUF:berichtcode>
                <StUF:zender><StUF:applicatie>GGk</StUF:applicatie></StUF:zender>
                <StUF:ontvanger><StUF:applicatie>jeugdpoort</StUF:applicatie></StUF:ontvanger>
                <StUF:referentienummer>%s</StUF:referentienummer><StUF:tijdstipBericht>20261122101500</StUF:tijdstipBericht>
                <StUF:crossRefnummer>%s</StUF:crossRefnummer></StUF:stuurgegevens></StUF:Bv03Bericht>
                """.formatted(UUID.randomUUID(), Post.eerste(op, "referentienummer")));
    }

    /** What stands in the body of a SOAP message. */
    static Element inSoap(byte[] soap) {
        Node body = Post.wortel(soap)
                .getElementsByTagNameNS("http://schemas.xmlsoap.org/soap/envelope/", "Body")
                .item(0);
        Node kind = body.getFirstChild();
        while (!(kind instanceof Element)) {
            kind = kind.getNextSibling();
        }
        return (Element) kind;
    }

    /** A document of the region to this addressee. */
    static String di01(String van, String naar, String nummer, String functie, byte[] bericht) {
        String vracht = vracht("envelopHeenbericht-ggk_Di01", "Di01", van, naar, nummer, "", functie, bericht);
        return vracht.replace("Versie>0003<", "Versie>0001<")
                .replace("functieSubversie>0002<", "functieSubversie>0000<");
    }

    private static String vracht(String wortel, String code, String van, String nummer, String kruis, byte[] bericht) {
        Post inhoud = new Post(bericht);
        String naar = inhoud.waarde(inhoud.waarde("Afzender").equals(van) ? "Ontvanger" : "Afzender");
        return vracht(wortel, code, van, naar, nummer, kruis, inhoud.soort(), bericht);
    }

    private static String vracht(
            String wortel,
            String code,
            String van,
            String naar,
            String nummer,
            String kruis,
            String functie,
            byte[] bericht) {
        return soap("""
                <GGK:%1$s xmlns:GGK="http://www.stufstandaarden.nl/koppelvlak/ggk0210" xmlns:StUF="http://www.egem.nl/StUF/StUF0301">
                <GGK:stuurgegevens><StUF:berichtcode>%2$s</StUF:berichtcode>
                <StUF:zender><StUF:organisatie>%3$s</StUF:organisatie><StUF:applicatie>Proefpakket</StUF:applicatie></StUF:zender>
                <StUF:ontvanger><StUF:organisatie>%4$s</StUF:organisatie><StUF:applicatie>GGk</StUF:applicatie></StUF:ontvanger>
                <StUF:referentienummer>%5$s</StUF:referentienummer><StUF:tijdstipBericht>20261122101500</StUF:tijdstipBericht>
                %6$s<StUF:functie>%7$s</StUF:functie></GGK:stuurgegevens>
                <GGK:parameters><GGK:applicatieVersie>0004</GGK:applicatieVersie><GGK:applicatieSubversie>0003</GGK:applicatieSubversie>
                <GGK:functieVersie>0003</GGK:functieVersie><GGK:functieSubversie>0002</GGK:functieSubversie>
                <GGK:bericht><GGK:xmlBestand>%8$s</GGK:xmlBestand></GGK:bericht></GGK:parameters></GGK:%1$s>
                """.formatted(
                        wortel,
                        code,
                        van,
                        naar,
                        nummer,
                        kruis,
                        functie,
                        Base64.getEncoder().encodeToString(bericht)));
    }

    private static String soap(String inhoud) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>" + inhoud
                + "</soap:Body></soap:Envelope>";
    }
}
