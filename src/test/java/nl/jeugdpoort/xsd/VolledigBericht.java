package nl.jeugdpoort.xsd;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a valid message with every optional element present and every repeatable element twice. */
public final class VolledigBericht {

    public static final List<String> SOORTEN = List.of(
            "JW301", "JW302", "JW305", "JW306", "JW307", "JW308", "JW315", "JW316", "JW317", "JW318", "JW319", "JW320",
            "JW323", "JW325");

    private static final Map<String, String> BIJ_BASIS =
            Map.of("xs:date", "2026-03-02", "xs:time", "13:45:00", "xs:integer", "7", "xs:string", "Tekst");

    private static final List<String> BIJ_PATROON =
            List.of("0384", "42420001", "999900006", "1.0.0", "AB", "0612345678", "B");

    private VolledigBericht() {}

    public static String van(String berichtsoort) {
        return van(Schemas.IJW, berichtsoort);
    }

    static String van(Path map, String berichtsoort) {
        String prefix = berichtsoort.toLowerCase(Locale.ROOT);
        Knoop wortel = maak(Schemaboom.bericht(map, berichtsoort));
        wortel.attributen.put("xmlns:" + prefix, "http://www.istandaarden.nl/ijw/3_2/" + prefix + "/schema");
        wortel.attributen.put("xmlns:ijw", "http://www.istandaarden.nl/ijw/3_2/basisschema/schema");
        return wortel.toString();
    }

    private static Knoop maak(Schemaboom.Deel deel) {
        Knoop knoop = new Knoop(deel.prefix() + ":" + deel.naam());
        for (Schemaboom.Deel kind : deel.kinderen()) {
            knoop.inhoud.add(maak(kind));
            if (kind.max().equals("unbounded")) {
                knoop.inhoud.add(maak(kind));
            }
        }
        if (deel.kinderen().isEmpty()) {
            knoop.tekst(waarde(deel.facetten()));
        }
        return knoop;
    }

    /** Some value that keeps all facets of a simple type. */
    static String waarde(Map<String, String> facetten) {
        if (facetten.containsKey("enumeration")) {
            return facetten.get("enumeration").split("\\|")[0];
        }
        String patroon = facetten.get("pattern");
        String gewoon = BIJ_BASIS.get(facetten.get("base"));
        if (patroon != null && !gewoon.matches(patroon)) {
            gewoon = patroon.matches("[0-9]+") ? patroon : bijPatroon(patroon);
        }
        int lengte = Integer.parseInt(facetten.getOrDefault("maxLength", "99"));
        return gewoon.length() > lengte ? gewoon.substring(0, lengte) : gewoon;
    }

    private static String bijPatroon(String patroon) {
        return BIJ_PATROON.stream()
                .filter(waarde -> waarde.matches(patroon))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No example for pattern " + patroon));
    }
}
