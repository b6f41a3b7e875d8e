package nl.jeugdpoort.instelling;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Makes records from the nodes of one YAML file and remembers on which line each field stands. A record's component
 * {@code geldigVanaf} is the key {@code geldig-vanaf}; a sealed interface is one of its records, chosen by the key
 * {@code kanaal}, or by a bare word when it has no further fields.
 */
final class Yamlrecord {

    private static final String KEUZE = "kanaal";

    private final String bestand;
    private final Yamlwaarde waarden;
    final Map<String, Integer> regels = new TreeMap<>();
    final List<Instelfout> fouten = new ArrayList<>();

    Yamlrecord(String bestand, Yamlwaarde waarden) {
        this.bestand = bestand;
        this.waarden = waarden;
    }

    /** The value at a node, null when it is empty or wrong. */
    Object lees(Node node, Type type, boolean geheim, String pad) {
        regels.put(pad, node.getStartMark().getLine() + 1);
        if (Tag.NULL.equals(node.getTag())) {
            return null;
        }
        if (type instanceof ParameterizedType lijst) {
            return lijst(node, lijst.getActualTypeArguments()[0], pad);
        }
        Class<?> klasse = (Class<?>) type;
        if (klasse.isSealed()) {
            return keuze(node, klasse, pad);
        }
        return klasse.isRecord() ? record(node, klasse, pad) : enkel(node, klasse, geheim, pad);
    }

    private Object lijst(Node node, Type soort, String pad) {
        if (!(node instanceof SequenceNode reeks)) {
            return fout(pad, "moet een lijst zijn: regels die met een streepje beginnen");
        }
        List<Object> uit = new ArrayList<>();
        for (Node lid : reeks.getValue()) {
            String plek = pad + "[" + uit.size() + "]";
            uit.add(Tag.NULL.equals(lid.getTag()) ? leeg(lid, plek) : lees(lid, soort, false, plek));
        }
        uit.removeIf(Objects::isNull);
        return List.copyOf(uit);
    }

    private Object leeg(Node lid, String plek) {
        regels.put(plek, lid.getStartMark().getLine() + 1);
        return fout(plek, "is leeg");
    }

    private Object keuze(Node node, Class<?> soort, String pad) {
        Map<String, Class<?>> opties = new LinkedHashMap<>();
        Arrays.stream(soort.getPermittedSubclasses()).forEach(o -> opties.put(Naam.kebab(o.getSimpleName()), o));
        String naam = node instanceof MappingNode blok ? tekstOnder(blok) : tekst(node);
        if (naam == null || !opties.containsKey(naam)) {
            String veld = node instanceof MappingNode ? bij(pad, KEUZE) : pad;
            return fout(
                    veld,
                    naam == null ? "ontbreekt" : "'" + naam + "' is onbekend; " + Suggestie.bij(naam, opties.keySet()));
        }
        return node instanceof MappingNode ? record(node, opties.get(naam), pad) : leegRecord(opties.get(naam), pad);
    }

    private Object leegRecord(Class<?> soort, String pad) {
        if (soort.getRecordComponents().length > 0) {
            return fout(pad, "heeft meer velden nodig: " + String.join(", ", namen(soort)));
        }
        return maak(soort, new Object[0], pad);
    }

    private Object record(Node node, Class<?> soort, String pad) {
        if (!(node instanceof MappingNode blok)) {
            return fout(pad, "moet een blok met velden zijn: " + String.join(", ", namen(soort)));
        }
        Map<String, Node> velden = velden(blok, soort, pad);
        RecordComponent[] delen = soort.getRecordComponents();
        Object[] argumenten = new Object[delen.length];
        for (int i = 0; i < delen.length; i++) {
            Node veld = velden.get(Naam.kebab(delen[i].getName()));
            Object waarde = veld == null ? null : deel(delen[i], veld, pad);
            argumenten[i] = waarde == null && delen[i].getType() == int.class ? Integer.valueOf(0) : waarde;
        }
        return maak(soort, argumenten, pad);
    }

    private Object deel(RecordComponent deel, Node veld, String pad) {
        boolean geheim = deel.isAnnotationPresent(Geheim.class);
        return lees(veld, deel.getGenericType(), geheim, bij(pad, Naam.kebab(deel.getName())));
    }

    private Map<String, Node> velden(MappingNode blok, Class<?> soort, String pad) {
        Map<String, Node> velden = new LinkedHashMap<>();
        List<String> bekend = namen(soort);
        for (NodeTuple paar : blok.getValue()) {
            String naam = tekst(paar.getKeyNode());
            String veld = bij(pad, String.valueOf(naam));
            boolean dubbel = velden.putIfAbsent(naam, paar.getValueNode()) != null;
            if (dubbel || !bekend.contains(naam)) {
                regels.put(veld, paar.getKeyNode().getStartMark().getLine() + 1);
                fout(veld, dubbel ? "staat er twee keer" : "is onbekend; " + Suggestie.bij(naam, bekend));
            }
        }
        return velden;
    }

    private Object enkel(Node node, Class<?> klasse, boolean geheim, String pad) {
        String tekst = tekst(node);
        if (tekst == null) {
            return fout(pad, "moet één waarde zijn");
        }
        try {
            return waarden.lees(tekst, klasse, geheim);
        } catch (Yamlwaarde.Onleesbaar e) {
            return fout(pad, e.getMessage());
        }
    }

    private Object maak(Class<?> soort, Object[] argumenten, String pad) {
        Class<?>[] typen = Arrays.stream(soort.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var maker = soort.getDeclaredConstructor(typen);
            maker.setAccessible(true);
            return maker.newInstance(argumenten);
        } catch (InvocationTargetException e) {
            return fout(pad, String.valueOf(e.getCause().getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record " + soort.getName() + " cannot be made", e);
        }
    }

    private Object fout(String pad, String melding) {
        fouten.add(new Ingelezen<>(bestand, null, regels).fout(pad, melding));
        return null;
    }

    private static List<String> namen(Class<?> soort) {
        List<String> namen = Arrays.stream(soort.getRecordComponents())
                .map(deel -> Naam.kebab(deel.getName()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (Arrays.stream(soort.getInterfaces()).anyMatch(Class::isSealed)) {
            namen.addFirst(KEUZE);
        }
        return namen;
    }

    private static String tekstOnder(MappingNode blok) {
        return blok.getValue().stream()
                .filter(paar -> KEUZE.equals(tekst(paar.getKeyNode())))
                .map(paar -> tekst(paar.getValueNode()))
                .findFirst()
                .orElse(null);
    }

    private static String tekst(Node node) {
        return node instanceof ScalarNode waarde ? waarde.getValue() : null;
    }

    private static String bij(String pad, String naam) {
        return pad.isEmpty() ? naam : pad + "." + naam;
    }
}
