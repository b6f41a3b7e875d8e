package nl.jeugdpoort.bepaling;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/**
 * The doors to the documents of a case: JSON and XML, in and out. A document that was read without faults can be written, and what is
 * written is valid against its schema and its rules.
 */
public final class Documenten {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Documenten() {}

    /** Reads a bepaling in JSON; everything that is wrong with it is in the result. */
    public static Lezing<Bepaling> bepalingVanJson(byte[] json) {
        return vanJson(json, Bepaling.class);
    }

    /** Reads an aanmeldformulier in JSON; everything that is wrong with it is in the result, part 1 that tells who it is about too. */
    public static Lezing<Aanmeldformulier> formulierVanJson(byte[] json) {
        return vanJson(json, Aanmeldformulier.class);
    }

    /** Reads a bepaling that stands in a larger piece of JSON. */
    public static Lezing<Bepaling> bepaling(JsonNode json) {
        return toets(json, Bepaling.class);
    }

    /** Reads an aanmeldformulier that stands in a larger piece of JSON. */
    public static Lezing<Aanmeldformulier> formulier(JsonNode json) {
        return toets(json, Aanmeldformulier.class);
    }

    /** A document in the JSON form in which it can be read. */
    public static ObjectNode json(Bepaling bepaling) {
        return Jsonschrijver.schrijf(bepaling);
    }

    /** A document in the JSON form in which it can be read. */
    public static ObjectNode json(Aanmeldformulier formulier) {
        return Jsonschrijver.schrijf(formulier);
    }

    /** Writes a bepaling in which nothing is wrong as a BEPALING of standard {@code regio/1.0}. */
    public static byte[] schrijf(Bepaling bepaling) {
        return Xmlschrijver.schrijf(bepaling);
    }

    /** Writes a form in which nothing is wrong as an AANMELDFORMULIER of standard {@code regio/1.0}. */
    public static byte[] schrijf(Aanmeldformulier formulier) {
        return Xmlschrijver.schrijf(formulier);
    }

    /**
     * Reads a BEPALING that the gateway has accepted.
     *
     * @throws IllegalArgumentException when it is not valid against its schema
     */
    public static Bepaling leesBepaling(byte[] xml) {
        return vanXml(Xmllezer.lees(xml, Bepaling.class), Bepaling.class);
    }

    /**
     * Reads an AANMELDFORMULIER that the gateway has accepted.
     *
     * @throws IllegalArgumentException when it is not valid against its schema
     */
    public static Aanmeldformulier leesFormulier(byte[] xml) {
        return vanXml(Xmllezer.lees(xml, Aanmeldformulier.class), Aanmeldformulier.class);
    }

    private static <T extends Record> T vanXml(Xmllezer xml, Class<T> soort) {
        return new Recordlezer().lees(xml.boom(), soort, "");
    }

    private static <T extends Record> Lezing<T> vanJson(byte[] json, Class<T> soort) {
        try {
            return toets(JSON.readTree(json), soort);
        } catch (JsonProcessingException e) {
            var plaats = e.getLocation();
            String waar = plaats == null ? "" : " op regel " + plaats.getLineNr() + ", kolom " + plaats.getColumnNr();
            return new Lezing<>(
                    null, List.of(new Veldfout("", "Dit is geen goede JSON" + waar + ". Maak het document opnieuw.")));
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory cannot be read", e);
        }
    }

    private static <T extends Record> Lezing<T> toets(JsonNode json, Class<T> soort) {
        Recordlezer lezer = new Recordlezer();
        T document = lezer.lees(json, soort, "");
        return new Lezing<>(
                document,
                document == null ? List.copyOf(lezer.fouten()) : Documenttoets.alles(document, lezer.fouten()));
    }
}
