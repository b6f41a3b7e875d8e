package nl.jeugdpoort.toets.schema;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.XMLConstants;

/** Compiles an XSD file with all it imports or includes into a tree of elements; stops at every construct it does not know. */
final class Schemabouwer {

    private static final int MEESTE_KINDEREN = 64;
    private static final int DIEPST = 40;
    private static final String[] DELEN = {"import", "include", "element", "complexType", "simpleType"};

    private final Function<String, InputStream> bron;
    private final Waardetypebouwer waardetypen = new Waardetypebouwer();
    private final Map<String, org.w3c.dom.Element> schemas = new HashMap<>();
    private final Map<String, org.w3c.dom.Element> verklaringen = new HashMap<>();
    private final Map<String, Waardetype> gebouwd = new HashMap<>();
    private int nummer;

    /**
     * A compiler for the files of one folder.
     *
     * @param bron opens a file of the folder by its name
     */
    Schemabouwer(Function<String, InputStream> bron) {
        this.bron = bron;
    }

    /** Compiles the one global element of a file. */
    Schema bouw(String bestand) {
        org.w3c.dom.Element schema = schema(bestand);
        List<org.w3c.dom.Element> wortels = Xsd.kinderen(schema, DELEN).stream()
                .filter(e -> Xsd.is(e, "element"))
                .toList();
        if (wortels.size() != 1) {
            throw new XsdFout("Schema " + bestand + ": hier hoort precies één element op het hoogste niveau");
        }
        verklaringen.forEach((naam, verklaring) -> {
            if (Xsd.is(verklaring, "simpleType")) {
                metNaam(naam);
            }
        });
        nummer = 0;
        Element wortel = element(wortels.getFirst(), null, 0, 0);
        return new Schema(wortel, nummer, Map.copyOf(gebouwd));
    }

    private org.w3c.dom.Element schema(String bestand) {
        org.w3c.dom.Element bekend = schemas.get(bestand);
        if (bekend != null) {
            return bekend;
        }
        org.w3c.dom.Element schema = Xsd.lees(bron.apply(bestand), bestand);
        if (!Xsd.is(schema, "schema") || !"qualified".equals(schema.getAttribute("elementFormDefault"))) {
            throw new XsdFout(bestand + ": hier hoort een xs:schema met elementFormDefault=\"qualified\"");
        }
        Xsd.alleen(schema, "targetNamespace", "elementFormDefault", "version");
        schemas.put(bestand, schema);
        String ruimte = schema.getAttribute("targetNamespace");
        for (org.w3c.dom.Element e : Xsd.kinderen(schema, DELEN)) {
            if (Xsd.is(e, "import")) {
                Xsd.alleen(e, "namespace", "schemaLocation");
                schema(e.getAttribute("schemaLocation"));
            } else if (Xsd.is(e, "include")) {
                Xsd.alleen(e, "schemaLocation");
                ingesloten(e.getAttribute("schemaLocation"), ruimte);
            } else if (!Xsd.is(e, "element")) {
                verklaringen.put("{" + ruimte + "}" + e.getAttribute("name"), e);
            }
        }
        return schema;
    }

    /** An included file is of the same namespace; that it takes over one, having none of its own, the compiler does not know. */
    private void ingesloten(String bestand, String ruimte) {
        if (!ruimte.equals(schema(bestand).getAttribute("targetNamespace"))) {
            throw new XsdFout(bestand + ": een xs:include gaat alleen met dezelfde targetNamespace");
        }
    }

    private Element element(org.w3c.dom.Element bron, Element ouder, int plek, int diepte) {
        Xsd.alleen(bron, "name", "type", "minOccurs", "maxOccurs");
        if (diepte > DIEPST) {
            throw new XsdFout(Xsd.plek(bron) + ": een type dat zichzelf bevat kent de schemacompiler niet");
        }
        Type type = type(bron);
        Element.Verklaring verklaring = new Element.Verklaring(
                bron.getAttribute("name"),
                bron.getOwnerDocument().getDocumentElement().getAttribute("targetNamespace"),
                aantal(bron, "minOccurs"),
                aantal(bron, "maxOccurs"),
                type.naam(),
                type.waarde());
        Element element = new Element(verklaring, ouder, plek, nummer++);
        if (type.complex() != null) {
            element.kinderen = kinderen(type.complex(), element, diepte);
        }
        return element;
    }

    private Element[] kinderen(org.w3c.dom.Element complexType, Element ouder, int diepte) {
        Xsd.alleen(complexType, "name");
        List<org.w3c.dom.Element> inhoud = Xsd.kinderen(complexType, "sequence");
        if (inhoud.size() != 1) {
            throw new XsdFout(Xsd.plek(complexType) + ": hier hoort precies één sequence");
        }
        Xsd.alleen(inhoud.getFirst());
        List<Element> kinderen = new ArrayList<>();
        for (org.w3c.dom.Element e : Xsd.kinderen(inhoud.getFirst(), "element")) {
            kinderen.add(element(e, ouder, kinderen.size(), diepte + 1));
        }
        long namen = kinderen.stream().map(Element::naam).distinct().count();
        if (namen != kinderen.size() || namen > MEESTE_KINDEREN || namen == 0) {
            throw new XsdFout(Xsd.plek(complexType) + ": hier horen 1 tot " + MEESTE_KINDEREN
                    + " elementen die elk een eigen naam hebben");
        }
        return kinderen.toArray(Element[]::new);
    }

    /** The type of an element: {@code waarde} when it is simple, otherwise {@code complex}; {@code naam} null when anonymous. */
    private record Type(String naam, Waardetype waarde, org.w3c.dom.Element complex) {}

    private Type type(org.w3c.dom.Element bron) {
        List<org.w3c.dom.Element> eigen = Xsd.kinderen(bron, "simpleType", "complexType");
        if (eigen.size() + (bron.hasAttribute("type") ? 1 : 0) != 1) {
            throw new XsdFout(Xsd.plek(bron) + ": hier hoort precies één type");
        }
        if (eigen.isEmpty()) {
            String naam = Xsd.typenaam(bron, "type");
            org.w3c.dom.Element verklaring = verklaringen.get(naam);
            boolean complex = verklaring != null && Xsd.is(verklaring, "complexType");
            return new Type(naam, complex ? null : metNaam(naam), complex ? verklaring : null);
        }
        return Xsd.is(eigen.getFirst(), "complexType")
                ? new Type(null, null, eigen.getFirst())
                : new Type(null, waardetypen.bouw(eigen.getFirst(), null, this::metNaam), null);
    }

    private Waardetype metNaam(String naam) {
        Waardetype bekend = gebouwd.get(naam);
        if (bekend != null) {
            return bekend;
        }
        org.w3c.dom.Element verklaring = verklaringen.get(naam);
        Waardetype type = verklaring != null && Xsd.is(verklaring, "simpleType")
                ? waardetypen.bouw(verklaring, naam, this::metNaam)
                : ingebouwd(naam);
        gebouwd.put(naam, type);
        return type;
    }

    private static Waardetype ingebouwd(String naam) {
        String voor = "{" + XMLConstants.W3C_XML_SCHEMA_NS_URI + "}";
        Optional<Basis> basis = naam.startsWith(voor) ? Basis.metNaam(naam.substring(voor.length())) : Optional.empty();
        return basis.map(Waardetype::van)
                .orElseThrow(() -> new XsdFout("Het type " + naam + " kent de schemacompiler niet"));
    }

    private static int aantal(org.w3c.dom.Element bron, String attribuut) {
        String tekst = bron.getAttribute(attribuut);
        if (tekst.isEmpty()) {
            return 1;
        }
        return "unbounded".equals(tekst) ? Integer.MAX_VALUE : Integer.parseInt(tekst);
    }
}
