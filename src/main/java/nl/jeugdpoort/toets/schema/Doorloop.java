package nl.jeugdpoort.toets.schema;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The one pass over a message: follows the tree of its schema, checks every value, and tells listeners what it reads. */
final class Doorloop {

    private final Standaarden standaarden;
    private final XMLStreamReader2 lezer;
    private final Veiligheid veiligheid;
    private final Vondsten vondsten = new Vondsten();
    private final Pad pad = new Pad();
    private final Volgorde volgorde = new Volgorde(vondsten, pad);
    private final Waardelezer waardelezer = new Waardelezer();
    private Attributen attributen;
    private Luisteraar[] luisteraars;
    private Berichtsoort soort;

    Doorloop(Standaarden standaarden, XMLStreamReader2 lezer) {
        this.standaarden = standaarden;
        this.lezer = lezer;
        this.veiligheid = new Veiligheid(lezer);
    }

    /** Reads the whole message. */
    void lees() throws XMLStreamException {
        while (lezer.hasNext()) {
            switch (lezer.next()) {
                case START_ELEMENT -> begin();
                case END_ELEMENT -> einde();
                case CHARACTERS, CDATA, SPACE -> tekst();
                case DTD -> throw new Onveilig("Het bericht bevat een DOCTYPE. Dat is niet toegestaan. Haal het weg.");
                case ENTITY_REFERENCE -> throw onbekendeEntiteit();
                default -> {
                    // comments and processing instructions mean nothing here
                }
            }
        }
    }

    /** The kind of message, null when the gateway does not know it. */
    Berichtsoort soort() {
        return soort;
    }

    Vondsten vondsten() {
        return vondsten;
    }

    /** The listeners of this message, in the order of {@link Berichtsoort#luisteraars}; null when the kind is not known. */
    Luisteraar[] luisteraars() {
        return luisteraars;
    }

    /** The path of the innermost open element. */
    String pad() {
        return pad.tekst();
    }

    private void begin() throws XMLStreamException {
        int plaats = plaats();
        if (lezer.getNamespaceCount() > 0) {
            veiligheid.prefixen();
        }
        Element element = pad.isLeeg() ? wortel(plaats) : kind(plaats);
        if (element == null) {
            slaOver();
            return;
        }
        Waardetype type = element.waarde;
        if (lezer.getAttributeCount() > 0) {
            type = attributen.toets(element, pad.met(element), plaats);
            if (attributen.nil()) {
                slaOver();
                return;
            }
        }
        if (type != null) {
            waarde(element, type, plaats);
        } else {
            pad.open(element, plaats);
            for (int v : element.volgers) {
                luisteraars[v].begin(element, plaats);
            }
        }
    }

    private Element wortel(int plaats) {
        soort = standaarden.soort(lezer.getNamespaceURI(), lezer.getLocalName());
        if (soort == null) {
            String wortel = "/" + Pad.kort(lezer.getLocalName());
            String ruimte = Pad.kort(lezer.getNamespaceURI());
            vondsten.schema(wortel, plaats, ruimte, standaarden.onbekend());
            return null;
        }
        attributen = new Attributen(lezer, soort.schema(), vondsten);
        luisteraars = soort.nieuweLuisteraars(vondsten);
        return soort.schema().wortel();
    }

    private Element kind(int plaats) {
        Kader kader = pad.top();
        Element kind = kader.kind(lezer.getLocalName(), lezer.getNamespaceURI());
        if (kind != null) {
            return kind;
        }
        vondsten.breek();
        return volgorde.herstel(kader, lezer.getLocalName(), lezer.getNamespaceURI(), plaats);
    }

    private void einde() {
        if (pad.isLeeg()) {
            return;
        }
        Kader kader = pad.top();
        volgorde.einde(kader, plaats());
        Element element = kader.element;
        for (int v : element.volgers) {
            luisteraars[v].einde(element, kader.plaats);
        }
        pad.sluit();
    }

    private void tekst() {
        if (!pad.isLeeg() && !lezer.isWhiteSpace() && !pad.top().tekstGemeld) {
            pad.top().tekstGemeld = true;
            vondsten.schema(pad.tekst(), plaats(), null, Zinnen.tekst(pad.top().element.naam));
        }
    }

    private void waarde(Element element, Waardetype type, int plaats) throws XMLStreamException {
        Patroon[] tabellen = type == element.waarde ? element.tabellen : type.tabellen();
        waardelezer.begin(type, tabellen, plaats);
        boolean elementen = false;
        for (int soort = lezer.next(); soort != END_ELEMENT; soort = lezer.next()) {
            switch (soort) {
                case CHARACTERS, CDATA, SPACE ->
                    waardelezer.lees(lezer.getTextCharacters(), lezer.getTextStart(), lezer.getTextLength());
                case START_ELEMENT -> {
                    elementInWaarde(element, !elementen);
                    elementen = true;
                }
                case ENTITY_REFERENCE -> throw onbekendeEntiteit();
                default -> {
                    // comments and processing instructions do not belong to the value
                }
            }
        }
        if (!elementen) {
            beoordeel(element, type, plaats);
        }
    }

    private void beoordeel(Element element, Waardetype type, int plaats) {
        Schending schending = waardelezer.schending();
        if (schending != null) {
            String zin = Zinnen.waarde(element, type, schending, soort.vorm(type));
            vondsten.schema(pad.met(element), plaats, Masker.toon(element, waardelezer.tekst()), zin);
            return;
        }
        for (int v : element.volgers) {
            luisteraars[v].waarde(element, waardelezer);
        }
    }

    private void elementInWaarde(Element element, boolean eerste) throws XMLStreamException {
        if (eerste) {
            String naam = Pad.kort(lezer.getLocalName());
            vondsten.schema(pad.met(element) + "/" + naam, plaats(), null, Zinnen.elementInWaarde(naam, element.naam));
        }
        slaOver();
    }

    /** Reads on to the end of the element that has just begun. */
    private void slaOver() throws XMLStreamException {
        veiligheid.vreemd();
        for (int open = 1; open > 0; ) {
            int soort = lezer.next();
            if (soort == START_ELEMENT) {
                veiligheid.vreemd();
                veiligheid.prefixen();
                open++;
            } else if (soort == END_ELEMENT) {
                open--;
            } else if (soort == ENTITY_REFERENCE) {
                throw onbekendeEntiteit();
            }
        }
    }

    private int plaats() {
        return (int) lezer.getLocationInfo().getStartingCharOffset();
    }

    private static Onveilig onbekendeEntiteit() {
        return new Onveilig("Het bericht gebruikt een entiteit die niet bestaat. Gebruik alleen &amp;, &lt;, &gt;, "
                + "&quot;, &apos; of een tekennummer.");
    }
}
