package nl.jeugdpoort.contact;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A right entry, to be changed field by field, and its three forms. Lists are written with commas. */
final class Proefregel {

    private static final Map<String, String> ENKEL =
            Map.of("werkdagen", "werkdag", "gemeenten", "gemeente", "wijken", "wijk");

    private final Map<String, String> velden = new LinkedHashMap<>();

    static Proefregel met(String kenmerk) {
        Proefregel uit = new Proefregel();
        uit.velden.put("kenmerk", kenmerk);
        uit.velden.put("organisatienaam", "Gemeente Nijmegen");
        uit.velden.put("naam", "Zoë Hendriks");
        uit.velden.put("functie", "lokaal-team-medewerker");
        uit.velden.put("telefoon", "024 7000104");
        uit.velden.put("email", "z.hendriks@nijmegen.example");
        uit.velden.put("werkdagen", "ma, di, wo, do, vr");
        uit.velden.put("gemeenten", "0268");
        uit.velden.put("geldigVan", "2026-01-01");
        return uit;
    }

    /** Sets a field, or takes it out when there is no value. */
    Proefregel zet(String veld, String waarde) {
        if (waarde == null) {
            velden.remove(veld);
        } else {
            velden.put(veld, waarde);
        }
        return this;
    }

    static Levering mutaties(Proefregel... regels) {
        return Jsonlevering.lees(json("0268", "mutaties", List.of(regels)));
    }

    static Levering volledig(String organisatie, Proefregel... regels) {
        return Jsonlevering.lees(json(organisatie, "volledig", List.of(regels)));
    }

    static byte[] json(String organisatie, String soort, List<Proefregel> regels) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("regio", "JZ32");
        document.put("organisatie", organisatie);
        document.put("soort", soort);
        document.put("contacten", regels.stream().map(Proefregel::inJson).toList());
        return bytes(new ObjectMapper().valueToTree(document).toString());
    }

    static byte[] xml(String organisatie, String soort, List<Proefregel> regels) {
        String kop = organisatie == null ? "" : "<organisatie>" + organisatie + "</organisatie>";
        return bytes("<contactregisterLevering xmlns=\"" + Xmllevering.NAAMRUIMTE + "\">\n<regio>JZ32</regio>" + kop
                + "<soort>" + soort + "</soort>\n<contacten>\n"
                + regels.stream().map(Proefregel::inXml).collect(Collectors.joining("\n"))
                + "\n</contacten>\n</contactregisterLevering>");
    }

    /** The same as a message of this sender. */
    static byte[] bericht(String afzender, String kenmerk, byte[] xml) {
        return bytes(new String(xml, StandardCharsets.UTF_8)
                .replace("\n<regio>JZ", "\n" + kop(afzender, kenmerk) + "<regio>JZ"));
    }

    /** A message of this sender that holds a file. */
    static byte[] bericht(String afzender, String kenmerk, String organisatie, byte[] csv) {
        String bestand = Base64.getEncoder().encodeToString(csv);
        return bytes("<contactregisterLevering xmlns=\"" + Xmllevering.NAAMRUIMTE + "\">" + kop(afzender, kenmerk)
                + "<regio>JZ32</regio><organisatie>" + organisatie + "</organisatie><soort>mutaties</soort><bestand>"
                + bestand + "</bestand></contactregisterLevering>");
    }

    private static String kop(String afzender, String kenmerk) {
        return "<kop><afzender>" + afzender + "</afzender><kenmerk>" + kenmerk
                + "</kenmerk><dagtekening>2026-11-23</dagtekening></kop>";
    }

    static byte[] csv(List<Proefregel> regels) {
        String kolommen = String.join(";", Velden.NAMEN);
        return bytes(kolommen + "\r\n" + regels.stream().map(Proefregel::inCsv).collect(Collectors.joining("\r\n"))
                + "\r\n");
    }

    private Map<String, Object> inJson() {
        Map<String, Object> uit = new LinkedHashMap<>();
        velden.forEach((veld, waarde) -> uit.put(veld, ENKEL.containsKey(veld) ? delen(waarde) : waarde));
        return uit;
    }

    private String inXml() {
        StringBuilder uit = new StringBuilder("<contact>");
        for (String veld : Velden.NAMEN) {
            if (velden.containsKey(veld)) {
                List<String> delen = ENKEL.containsKey(veld) ? delen(velden.get(veld)) : List.of(velden.get(veld));
                String element = ENKEL.getOrDefault(veld, veld);
                delen.forEach(deel -> uit.append("<%s>%s</%s>".formatted(element, veilig(deel), element)));
            }
        }
        return uit.append("</contact>").toString();
    }

    private String inCsv() {
        return Velden.NAMEN.stream()
                .map(veld -> "\"" + velden.getOrDefault(veld, "") + "\"")
                .collect(Collectors.joining(";"));
    }

    private static List<String> delen(String waarde) {
        return Arrays.stream(waarde.split(",")).map(String::strip).toList();
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
