package nl.jeugdpoort.bepaling;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a record of a document from a tree, and keeps what cannot be a value of its field; such a field stays null. For one document. */
final class Recordlezer {

    private final List<Veldfout> fouten = new ArrayList<>();

    List<Veldfout> fouten() {
        return fouten;
    }

    /** @param pad of the record, empty for the document itself */
    <T> T lees(JsonNode node, Class<T> soort, String pad) {
        if (!node.isObject()) {
            fout(pad, "Hier horen velden tussen accolades: " + namen(soort) + ".");
            return null;
        }
        List<Veld> velden = Veld.van(soort);
        node.fieldNames().forEachRemaining(naam -> moetBekendZijn(naam, soort, pad));
        Object[] waarden = velden.stream()
                .map(veld -> waarde(node.get(veld.naam()), veld, bij(pad, veld.naam())))
                .toArray();
        return maak(soort, waarden);
    }

    private void moetBekendZijn(String naam, Class<?> soort, String pad) {
        if (Veld.van(soort).stream().noneMatch(veld -> veld.naam().equals(naam))) {
            fout(
                    bij(pad, naam),
                    "Dit veld bestaat niet. Haal het weg of verbeter de naam. Hier horen: " + namen(soort) + ".");
        }
    }

    private Object waarde(JsonNode node, Veld veld, String pad) {
        if (node == null || node.isNull()) {
            return null;
        }
        return veld.lijst() ? lijst(node, veld, pad) : een(node, veld, pad);
    }

    private Object lijst(JsonNode node, Veld veld, String pad) {
        if (!node.isArray()) {
            return fout(pad, "Hier hoort een lijst. Zet de waarden tussen blokhaken.");
        }
        List<Object> lijst = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            lijst.add(een(node.get(i), veld, pad + "[" + i + "]"));
        }
        return lijst;
    }

    private Object een(JsonNode node, Veld veld, String pad) {
        if (veld.isRecord()) {
            return lees(node, veld.soort(), pad);
        }
        try {
            return Waardelezer.lees(node, veld.soort());
        } catch (Waardelezer.Onleesbaar e) {
            return fout(pad, e.getMessage());
        }
    }

    private Object fout(String pad, String melding) {
        fouten.add(new Veldfout(pad, melding));
        return null;
    }

    private static <T> T maak(Class<T> soort, Object[] waarden) {
        Class<?>[] typen = Arrays.stream(soort.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return soort.getDeclaredConstructor(typen).newInstance(waarden);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record " + soort.getName() + " cannot be made", e);
        }
    }

    private static String namen(Class<?> soort) {
        return Veld.van(soort).stream().map(Veld::naam).collect(Collectors.joining(", "));
    }

    private static String bij(String pad, String naam) {
        return pad.isEmpty() ? naam : pad + "." + naam;
    }
}
