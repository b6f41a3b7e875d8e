package nl.jeugdpoort.antwoord;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Makes of one valid message another: classes repeated, optional parts left out, odd text put in. */
final class Variatie {

    private static final Set<String> HERHAALBAAR = Set.of(
            "Relatie",
            "ToegewezenProduct",
            "StartProduct",
            "StopProduct",
            "AangevraagdProduct",
            "OngewijzigdProduct",
            "TeWijzigenProduct",
            "NieuwProduct",
            "Prestatie");
    private static final Set<String> WEGLAATBAAR = Set.of(
            "Relaties",
            "Communicatie",
            "Omvang",
            "Periode",
            "Organisatie",
            "TeWijzigenProducten",
            "Woonplaatsbeginsel",
            "Product",
            "Voorvoegsel",
            "ProductTarief");
    private static final List<String> TEKSTEN =
            List.of("Noor & Zn", "<Ooievaar>", "\"De\" 'Hoek'", "Çelik-Åberg", "日本 😀", " met wit ", "]]>");

    private Variatie() {}

    static Heenbericht van(Heenbericht heen, Random toeval) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            Document document = fabriek.newDocumentBuilder().parse(new ByteArrayInputStream(heen.bytes()));
            for (Element element : elementen(document)) {
                wijzig(element, toeval);
            }
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(uit));
            Geldig.toets(heen.soort(), uit.toByteArray());
            return new Heenbericht(heen.soort(), uit.toByteArray());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void wijzig(Element element, Random toeval) {
        String naam = element.getLocalName();
        if (HERHAALBAAR.contains(naam)) {
            for (int i = toeval.nextInt(4); i > 0; i--) {
                element.getParentNode().insertBefore(element.cloneNode(true), element);
            }
        } else if (WEGLAATBAAR.contains(naam) && toeval.nextInt(3) == 0) {
            element.getParentNode().removeChild(element);
        } else if ("Achternaam".equals(naam)) {
            element.setTextContent(TEKSTEN.get(toeval.nextInt(TEKSTEN.size())));
        }
    }

    private static List<Element> elementen(Document document) {
        NodeList lijst = document.getElementsByTagName("*");
        List<Element> elementen = new ArrayList<>();
        for (int i = 0; i < lijst.getLength(); i++) {
            elementen.add((Element) lijst.item(i));
        }
        return elementen;
    }
}
