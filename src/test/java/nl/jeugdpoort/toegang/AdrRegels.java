package nl.jeugdpoort.toegang;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of the NLGov API Design Rules 2.2 that a machine can check on an OpenAPI document; every breach is one line. */
public final class AdrRegels {

    private static final Set<String> METHODEN = Set.of("get", "put", "post", "patch", "delete");
    private static final Set<String> MET_LICHAAM = Set.of("put", "post", "patch");

    private final JsonNode document;
    private final List<String> schendingen = new ArrayList<>();

    private AdrRegels(JsonNode document) {
        this.document = document;
    }

    /** All breaches, in the order of the document. */
    public static List<String> schendingen(JsonNode document) {
        var regels = new AdrRegels(document);
        regels.hoofd();
        document.path("paths").properties().forEach(pad -> regels.pad(pad.getKey(), pad.getValue()));
        return regels.schendingen;
    }

    private void hoofd() {
        JsonNode info = document.path("info");
        eis(document.path("openapi").asText().startsWith("3."), "doc-openapi");
        eis(info.path("version").asText().matches("\\d+\\.\\d+\\.\\d+"), "semver");
        eis(info.hasNonNull("license"), "license");
        for (String veld : List.of("name", "url", "email")) {
            eis(!info.path("contact").path(veld).asText().isBlank(), "doc-openapi-contact " + veld);
        }
        eis(document.path("servers").size() > 0, "servers");
        document.path("servers").forEach(s -> eis(s.path("url").asText().matches(".*/v\\d+"), "uri-version"));
        document.path("components")
                .path("schemas")
                .fieldNames()
                .forEachRemaining(naam -> eis(naam.matches("[A-Z][A-Za-z0-9]*"), "schema-name " + naam));
    }

    private void pad(String pad, JsonNode inhoud) {
        eis(!pad.endsWith("/"), "no-trailing-slash " + pad);
        for (String deel : pad.substring(1).split("/")) {
            eis(deel.matches("\\{[a-z][A-Za-z0-9]*}|_?[a-z0-9]+(-[a-z0-9]+)*"), "path-segments-kebab-case " + pad);
        }
        for (Map.Entry<String, JsonNode> operatie : inhoud.properties()) {
            if (METHODEN.contains(operatie.getKey())) {
                operatie(operatie.getKey(), operatie.getKey() + " " + pad, operatie.getValue());
            }
        }
    }

    private void operatie(String methode, String plaats, JsonNode operatie) {
        for (JsonNode parameter : operatie.path("parameters")) {
            boolean zoekterm = parameter.path("in").asText().equals("query");
            String naam = parameter.path("name").asText();
            eis(!zoekterm || naam.matches("[a-z][a-zA-Z0-9]*"), "query-keys-camel-case " + plaats + " " + naam);
        }
        boolean invoer =
                MET_LICHAAM.contains(methode) || operatie.path("parameters").size() > 0;
        eis(!invoer || operatie.path("responses").has("400"), "invalid-input " + plaats);
        operatie.path("responses")
                .properties()
                .forEach(a -> antwoord(plaats + " " + a.getKey(), a.getKey(), a.getValue()));
    }

    private void antwoord(String plaats, String status, JsonNode antwoord) {
        eis(antwoord.path("headers").has("API-Version"), "version-header " + plaats);
        boolean fout = status.matches("[45]..");
        JsonNode schema = probleem(
                antwoord.path("content").path("application/problem+json").path("schema"));
        for (String veld : List.of("status", "title", "detail")) {
            eis(!fout || schema.path("properties").has(veld), "problem-details " + plaats + " " + veld);
        }
    }

    private JsonNode probleem(JsonNode schema) {
        String verwijzing = schema.path("$ref").asText();
        return verwijzing.isEmpty() ? schema : document.at(verwijzing.substring(1));
    }

    private void eis(boolean goed, String regel) {
        if (!goed) {
            schendingen.add(regel);
        }
    }
}
