package nl.jeugdpoort.console.contacten;

import java.util.LinkedHashMap;
import java.util.Map;

/** What people call the fields of an entry. */
final class Veldnamen {

    private static final Map<String, String> NAMEN = namen();

    /** The name of a field of documents for people. */
    public String van(String veld) {
        return NAMEN.getOrDefault(veld, veld);
    }

    /** What to write in a field, empty when its name says it. */
    public String uitleg(String veld) {
        return switch (veld) {
            case "werkdagen" -> "ma, di, wo, do, vr; leeg als u het niet weet";
            case "gemeenten" -> "codes van 4 cijfers, met komma's; leeg voor de hele regio";
            case "wijken" -> "met komma's; leeg voor de hele gemeente";
            case "koppelgenoot" -> "kenmerk van wie vervangt";
            case "geldigVan", "geldigTot", "afwezigVan", "afwezigTot" -> "zoals 2026-01-31";
            default -> "";
        };
    }

    private static Map<String, String> namen() {
        Map<String, String> uit = new LinkedHashMap<>();
        uit.put("organisatie", "Organisatie");
        uit.put("kenmerk", "Kenmerk");
        uit.put("organisatienaam", "Naam van de organisatie");
        uit.put("team", "Team");
        uit.put("naam", "Naam");
        uit.put("functie", "Functie");
        uit.put("telefoon", "Telefoon");
        uit.put("email", "E-mailadres");
        uit.put("werkdagen", "Werkdagen");
        uit.put("gemeenten", "Gemeenten");
        uit.put("wijken", "Wijken");
        uit.put("koppelgenoot", "Koppelgenoot");
        uit.put("geldigVan", "Geldig vanaf");
        uit.put("geldigTot", "Geldig tot en met");
        uit.put("afwezigVan", "Afwezig vanaf");
        uit.put("afwezigTot", "Afwezig tot en met");
        return uit;
    }
}
