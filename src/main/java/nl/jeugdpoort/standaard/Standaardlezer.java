package nl.jeugdpoort.standaard;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdpoort.standaard.Standaard.Gedeeld;
import nl.jeugdpoort.standaard.Standaard.Herhaling;
import nl.jeugdpoort.standaard.Standaard.Productregels;
import nl.jeugdpoort.standaard.Standaard.Regelkeuze;
import nl.jeugdpoort.standaard.Standaard.Retourcodes;
import nl.jeugdpoort.standaard.Standaard.Soort;
import nl.jeugdpoort.standaard.Standaard.Weergave;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code standaard.yaml}; without a binding library, since the command line waits for it. */
final class Standaardlezer {

    static final String BESTAND = "standaard.yaml";

    private Standaardlezer() {}

    /** @throws IllegalStateException when the file is not right; the message says where it is and what is wrong */
    static Standaard lees(Standaardmap map) {
        String bestand = map.schemapad(BESTAND);
        try (InputStream bron = map.schema(BESTAND)) {
            Yamldeel yaml = Yamldeel.lees(bron);
            if (!map.naam().equals(yaml.tekst("standaard"))) {
                throw new IllegalArgumentException("standaard is niet " + map.naam() + ", zoals de map heet");
            }
            return new Standaard(
                    berichten(yaml.deel("berichten"), yaml.deel("vormen")),
                    vormen(yaml.deel("vormen")),
                    yaml.heeft("product") ? product(yaml.deel("product")) : new Productregels(List.of(), Map.of()),
                    weergave(yaml),
                    yaml.heeft("retourcodes") ? retourcodes(yaml.deel("retourcodes")) : geenRetourcodes(yaml),
                    regels(yaml.deel("regels")),
                    map);
        } catch (IOException | YAMLException | ClassCastException | IllegalArgumentException e) {
            throw new IllegalStateException(bestand + " is niet te lezen: " + e.getMessage(), e);
        }
    }

    private static Map<String, Soort> berichten(Yamldeel yaml, Yamldeel vormen) {
        Map<String, Soort> berichten = new LinkedHashMap<>();
        for (String naam : yaml.sleutels()) {
            Yamldeel soort = yaml.deel(naam);
            String op = soort.tekstOfNiets("antwoordOp");
            boolean klopt = op == null || yaml.sleutels().contains(op);
            if (!klopt || !vormen.sleutels().contains(soort.tekst("vorm"))) {
                throw new IllegalArgumentException(naam + " noemt een vorm of bericht dat er niet is");
            }
            Herhaling herhaalt = op == null ? null : Herhaling.valueOf(soort.tekst("herhaalt"));
            berichten.put(
                    naam,
                    new Soort(
                            soort.tekst("vorm"),
                            soort.tekstOfNiets("van"),
                            op,
                            herhaalt,
                            aanPoort(soort),
                            soort.tekstOfNiets("naam")));
        }
        return berichten;
    }

    private static boolean aanPoort(Yamldeel soort) {
        String aan = soort.tekstOfNiets("aan");
        if (aan != null && !aan.equals("poort")) {
            throw new IllegalArgumentException("aan kan alleen poort zijn");
        }
        return aan != null;
    }

    private static Map<String, Map<Kopveld, String>> vormen(Yamldeel yaml) {
        Map<String, Map<Kopveld, String>> vormen = new LinkedHashMap<>();
        for (String naam : yaml.sleutels()) {
            Map<Kopveld, String> velden = new LinkedHashMap<>();
            yaml.deel(naam).teksten().forEach((veld, pad) -> velden.put(Kopveld.valueOf(veld), pad));
            vormen.put(naam, velden);
        }
        return vormen;
    }

    private static Productregels product(Yamldeel yaml) {
        Map<Productveld, List<String>> velden = new EnumMap<>(Productveld.class);
        yaml.sleutels().stream()
                .filter(veld -> !veld.equals("elementen"))
                .forEach(veld -> velden.put(Productveld.valueOf(veld), yaml.lijst(veld)));
        return new Productregels(yaml.lijst("elementen"), velden);
    }

    private static Weergave weergave(Yamldeel yaml) {
        return new Weergave(
                yaml.tekst("bsn"),
                yaml.lijst("toonbaar"),
                yaml.lijst("verborgen"),
                yaml.deel("omschrijvingen").teksten(),
                yaml.heeft("betekenissen") ? yaml.deel("betekenissen").teksten() : Map.of());
    }

    private static Retourcodes retourcodes(Yamldeel yaml) {
        return new Retourcodes(
                yaml.tekst("type"),
                yaml.tekst("lijst"),
                yaml.tekst("afgekeurd"),
                yaml.tekst("geenOpmerking"),
                yaml.tekst("nietBeoordeeld"),
                Set.copyOf(yaml.lijst("geenAfkeuring")));
    }

    private static Retourcodes geenRetourcodes(Yamldeel yaml) {
        Yamldeel berichten = yaml.deel("berichten");
        if (berichten.sleutels().stream()
                .anyMatch(soort -> berichten.deel(soort).heeft("antwoordOp"))) {
            throw new IllegalArgumentException("retourcodes ontbreekt, terwijl er antwoorden zijn");
        }
        return new Retourcodes(null, null, null, null, null, Set.of());
    }

    private static Regelkeuze regels(Yamldeel yaml) {
        List<Gedeeld> gedeeld =
                yaml.delen("gedeeld").stream().map(Standaardlezer::gedeeld).toList();
        List<String> documentpakketten = yaml.heeft("documentpakketten") ? yaml.lijst("documentpakketten") : List.of();
        return new Regelkeuze(yaml.lijst("pakketten"), documentpakketten, Set.copyOf(yaml.lijst("zonder")), gedeeld);
    }

    private static Gedeeld gedeeld(Yamldeel yaml) {
        return new Gedeeld(yaml.tekst("code"), yaml.tekst("uit"), yaml.lijst("berichten"), yaml.tekst("retourcode"));
    }
}
