package nl.jeugdpoort.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Reads a delivery, and one entry, in JSON. */
final class Jsonlevering {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Jsonlevering() {}

    static Levering lees(byte[] inhoud) {
        JsonNode wortel = boom(inhoud);
        Map<String, String> kop = new LinkedHashMap<>();
        wortel.properties().stream()
                .filter(veld -> !veld.getKey().equals("contacten"))
                .forEach(veld -> kop.put(veld.getKey(), veld.getValue().asText(null)));
        if (!wortel.path("contacten").isArray()) {
            throw Leveringkop.onleesbaar("De levering moet een lijst contacten hebben.");
        }
        List<Levering.Regel> regels = new ArrayList<>();
        wortel.path("contacten").forEach(regel -> regels.add(new Levering.Regel(regels.size() + 1, velden(regel))));
        return Leveringkop.levering(kop, regels);
    }

    /** One entry by itself. */
    static JsonNode boom(byte[] inhoud) {
        try {
            JsonNode wortel = JSON.readTree(inhoud);
            if (wortel.isObject()) {
                return wortel;
            }
            throw Leveringkop.onleesbaar("Dit moet een JSON-object zijn.");
        } catch (JsonProcessingException e) {
            throw Leveringkop.onleesbaar("Dit is geen geldige JSON; kijk op regel "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + ".");
        } catch (IOException e) {
            throw Leveringkop.onleesbaar("Dit is geen geldige JSON in UTF-8.");
        }
    }

    static Velden velden(JsonNode regel) {
        Velden uit = new Velden();
        if (!regel.isObject()) {
            uit.fout("contacten", "Een regel moet een JSON-object zijn.");
        }
        regel.properties().forEach(veld -> zet(uit, veld.getKey(), veld.getValue()));
        return uit;
    }

    /** Sets or, when there is nothing in it, empties a field. */
    static void zet(Velden uit, String naam, JsonNode waarde) {
        List<JsonNode> delen = waarde.isArray()
                ? StreamSupport.stream(waarde.spliterator(), false).toList()
                : List.of(waarde);
        if (delen.stream().anyMatch(JsonNode::isContainerNode)) {
            uit.fout(
                    naam,
                    Velden.LIJSTEN.contains(naam)
                            ? "Dit moet een lijst van teksten zijn."
                            : "Dit moet een tekst zijn.");
        } else {
            uit.zet(
                    naam,
                    delen.stream()
                            .filter(deel -> !deel.isNull())
                            .map(JsonNode::asText)
                            .toList());
        }
    }
}
