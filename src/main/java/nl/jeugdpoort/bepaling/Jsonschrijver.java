package nl.jeugdpoort.bepaling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes a record of a document as JSON; what is absent is left out. */
final class Jsonschrijver {

    private static final JsonNodeFactory MAAK = JsonNodeFactory.instance;

    private Jsonschrijver() {}

    static ObjectNode schrijf(Object record) {
        ObjectNode node = MAAK.objectNode();
        for (Veld veld : Veld.van(record.getClass())) {
            Object waarde = veld.waarde(record);
            if (waarde instanceof List<?> lijst) {
                ArrayNode items = node.putArray(veld.naam());
                lijst.forEach(item -> items.add(waarde(item)));
            } else if (waarde != null) {
                node.set(veld.naam(), waarde(waarde));
            }
        }
        return node;
    }

    private static JsonNode waarde(Object waarde) {
        return switch (waarde) {
            case Record record -> schrijf(record);
            case Integer getal -> MAAK.numberNode(getal);
            case Boolean ja -> MAAK.booleanNode(ja);
            case Enum<?> woord -> MAAK.textNode(Waardelezer.woord(woord));
            default -> MAAK.textNode(waarde.toString());
        };
    }
}
