package nl.jeugdpoort.toets.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.w3c.dom.Element;

/** Compiles xs:simpleType. */
final class Waardetypebouwer {

    private static final String NIET_LEEG = "\\s*\\S[\\s\\S]*";

    private final Map<String, Patroon> tabellen = new LinkedHashMap<>();

    /**
     * Compiles a simple type.
     *
     * @param naam its name as {@code {namespace}name}, null when anonymous
     * @param metNaam gives the type of a name
     */
    Waardetype bouw(Element simpleType, String naam, Function<String, Waardetype> metNaam) {
        Xsd.alleen(simpleType, "name");
        List<Element> inhoud = Xsd.kinderen(simpleType, "restriction");
        if (inhoud.size() != 1) {
            throw new XsdFout(Xsd.plek(simpleType) + ": hier hoort precies één restriction");
        }
        Element restriction = inhoud.getFirst();
        Xsd.alleen(restriction, "base");
        Waardetype ouder = metNaam.apply(Xsd.typenaam(restriction, "base"));
        Facetten f = new Facetten(ouder, restriction);
        boolean ingebouwd = ouder.naam().equals(ouder.basis().name());
        return new Waardetype(
                naam == null ? ouder.naam() : naam,
                naam == null,
                ingebouwd ? null : ouder,
                ouder.basis(),
                f.vormen(),
                f.codes(),
                (int) f.getal("minLength", ouder.minLengte()),
                (int) f.getal("maxLength", ouder.maxLengte()),
                f.getal("minInclusive", ouder.min()),
                f.getal("maxInclusive", ouder.max()));
    }

    private Patroon tabel(String sleutel, Patroonvorm vorm) {
        return tabellen.computeIfAbsent(sleutel, s -> new Patroon(vorm));
    }

    /** The facets of one restriction, on top of those of its base. */
    private final class Facetten {

        private final Waardetype ouder;
        private final Map<String, List<String>> waarden = new LinkedHashMap<>();

        Facetten(Waardetype ouder, Element restriction) {
            this.ouder = ouder;
            String[] bekend = ouder.basis() == Basis.TEKST
                    ? new String[] {"pattern", "enumeration", "minLength", "maxLength", "whiteSpace"}
                    : ouder.basis() == Basis.GETAL
                            ? new String[] {"pattern", "minInclusive", "maxInclusive"}
                            : new String[] {"pattern"};
            for (Element facet : Xsd.kinderen(restriction, bekend)) {
                Xsd.alleen(facet, "value");
                waarden.computeIfAbsent(facet.getLocalName(), n -> new ArrayList<>())
                        .add(facet.getAttribute("value"));
            }
            alleenNietLeeg(restriction);
        }

        /** A text that is collapsed for the check is understood in one form only: what remains is not empty. */
        private void alleenNietLeeg(Element restriction) {
            if (waarden.containsKey("whiteSpace")
                    && !waarden.equals(Map.of("whiteSpace", List.of("collapse"), "minLength", List.of("1")))) {
                throw new XsdFout(Xsd.plek(restriction) + ": whiteSpace gaat hier alleen samen met minLength 1");
            }
        }

        /** Patterns of one restriction are alternatives; those of different restrictions all hold. */
        List<Waardetype.Vorm> vormen() {
            List<Waardetype.Vorm> vormen = new ArrayList<>(ouder.vormen());
            if (waarden.containsKey("whiteSpace")) {
                vormen.add(new Waardetype.Vorm(NIET_LEEG, tabel(NIET_LEEG, Patroonlezer.lees(NIET_LEEG))));
            }
            List<String> eigen = waarden.getOrDefault("pattern", List.of());
            if (!eigen.isEmpty()) {
                String samen = String.join("|", eigen);
                vormen.add(new Waardetype.Vorm(samen, tabel("patroon " + samen, Patroonlezer.lees(samen))));
            }
            return List.copyOf(vormen);
        }

        Waardetype.Codes codes() {
            List<String> codes = waarden.get("enumeration");
            if (codes == null) {
                return ouder.codes();
            }
            Patroonvorm vorm = new Patroonvorm.Keuze(
                    codes.stream().map(Patroonvorm::letterlijk).toList());
            return new Waardetype.Codes(List.copyOf(codes), tabel("codes " + codes, vorm));
        }

        long getal(String facet, long anders) {
            return waarden.containsKey(facet)
                    ? Long.parseLong(waarden.get(facet).getLast())
                    : anders;
        }
    }
}
