package nl.jeugdpoort.xsd;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A small XML tree that can hold what no schema allows. Names keep their prefix, namespace declarations are plain attributes. */
public final class Knoop {

    private static final XMLInputFactory LEZERS = lezers();

    String naam;
    final Map<String, String> attributen = new LinkedHashMap<>();
    /** Knoop, String (text, escaped when written) or Ruw (written as it is). */
    final List<Object> inhoud = new ArrayList<>();

    record Ruw(String markup) {}

    Knoop(String naam) {
        this.naam = naam;
    }

    static Knoop lees(String xml) {
        try {
            XMLStreamReader lezer = LEZERS.createXMLStreamReader(new StringReader(xml));
            while (lezer.next() != XMLStreamConstants.START_ELEMENT) {}
            return lees(lezer);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Not well-formed: " + xml, e);
        }
    }

    private static Knoop lees(XMLStreamReader lezer) throws XMLStreamException {
        Knoop knoop = new Knoop(lezer.getLocalName());
        for (int i = 0; i < lezer.getAttributeCount(); i++) {
            knoop.attributen.put(lezer.getAttributeLocalName(i), lezer.getAttributeValue(i));
        }
        for (int soort = lezer.next(); soort != XMLStreamConstants.END_ELEMENT; soort = lezer.next()) {
            if (soort == XMLStreamConstants.START_ELEMENT) {
                knoop.inhoud.add(lees(lezer));
            } else if (soort == XMLStreamConstants.CHARACTERS) {
                knoop.inhoud.add(lezer.getText());
            }
        }
        if (knoop.inhoud.stream().anyMatch(Knoop.class::isInstance)) {
            knoop.inhoud.removeIf(deel -> deel instanceof String tekst && tekst.isBlank());
        }
        return knoop;
    }

    Knoop kopie() {
        Knoop kopie = new Knoop(naam);
        kopie.attributen.putAll(attributen);
        inhoud.forEach(deel -> kopie.inhoud.add(deel instanceof Knoop kind ? kind.kopie() : deel));
        return kopie;
    }

    /** This element and all below it, in document order. */
    List<Knoop> alle() {
        List<Knoop> uit = new ArrayList<>(List.of(this));
        kinderen().forEach(kind -> uit.addAll(kind.alle()));
        return uit;
    }

    List<Knoop> kinderen() {
        return inhoud.stream()
                .filter(Knoop.class::isInstance)
                .map(Knoop.class::cast)
                .toList();
    }

    boolean isBlad() {
        return kinderen().isEmpty();
    }

    String tekst() {
        return inhoud.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .reduce("", String::concat);
    }

    void tekst(String tekst) {
        inhoud.clear();
        inhoud.add(tekst);
    }

    String lokaleNaam() {
        return naam.substring(naam.indexOf(':') + 1);
    }

    String prefix() {
        return naam.contains(":") ? naam.substring(0, naam.indexOf(':')) : "";
    }

    @Override
    public String toString() {
        StringBuilder uit = new StringBuilder(4096);
        schrijf(uit);
        return uit.toString();
    }

    private void schrijf(StringBuilder uit) {
        uit.append('<').append(naam);
        attributen.forEach((sleutel, waarde) -> {
            uit.append(' ').append(sleutel).append("=\"");
            ontsnap(waarde, uit);
            uit.append('"');
        });
        uit.append('>');
        for (Object deel : inhoud) {
            switch (deel) {
                case Knoop kind -> kind.schrijf(uit);
                case Ruw ruw -> uit.append(ruw.markup());
                default -> ontsnap((String) deel, uit);
            }
        }
        uit.append("</").append(naam).append('>');
    }

    private static void ontsnap(String tekst, StringBuilder uit) {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            switch (teken) {
                case '<' -> uit.append("&lt;");
                case '>' -> uit.append("&gt;");
                case '&' -> uit.append("&amp;");
                case '"' -> uit.append("&quot;");
                case '\r' -> uit.append("&#13;");
                default -> uit.append(teken);
            }
        }
    }

    private static XMLInputFactory lezers() {
        XMLInputFactory lezers = XMLInputFactory.newFactory();
        lezers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        lezers.setProperty(XMLInputFactory.IS_COALESCING, true);
        lezers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return lezers;
    }
}
