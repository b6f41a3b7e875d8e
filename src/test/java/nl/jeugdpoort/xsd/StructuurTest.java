package nl.jeugdpoort.xsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every element path of our message schemas has the order, occurrence, type and facets of the published structure. */
class StructuurTest {

    private static final Map<String, String> FACETTEN = Map.of(
            "base",
            "base",
            "min_length",
            "minLength",
            "max_length",
            "maxLength",
            "min_inclusive",
            "minInclusive",
            "max_inclusive",
            "maxInclusive");

    @TempDir
    Path map;

    @ParameterizedTest
    @FieldSource("nl.jeugdpoort.xsd.VolledigBericht#SOORTEN")
    void every_path_is_as_published(String soort) {
        assertThat(beschrijving(Schemas.IJW, soort)).containsExactlyElementsOf(gepubliceerd(soort));
    }

    /** The guard: each wrong schema is named by the path that is wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "JW301 | name=\"Client\" type=\"jw301:Client\" | name=\"Client\" type=\"jw301:Client\" minOccurs=\"0\" | /Bericht/Client",
                "JW301 | type=\"jw301:Relatie\" maxOccurs=\"unbounded\" | type=\"jw301:Relatie\" maxOccurs=\"2\" | /Bericht/Client/Relaties/Relatie",
                "JW301 | <xs:pattern value=\"3\"/> | <xs:pattern value=\"0?3\"/> | /Bericht/Header/BerichtVersie",
                "basisschema | value=\"99999\" | value=\"99998\" | /Bericht/Client/Contactgegevens/Contact/Adres/Huis/Huisnummer",
                "basisschema | type=\"ijw:LDT_Landnummer\" | type=\"ijw:LDT_Taal\" | /Bericht/Client/Contactgegevens/Contact/Telefoon/Telefoon02/Landnummer"
            })
    void a_wrong_schema_is_named_by_its_path(String bestand, String goed, String fout, String pad) throws IOException {
        List<String> goede = beschrijving(Schemas.IJW, "JW301");
        List<String> verkeerd = beschrijving(Verminkt.schema(map, bestand, goed, fout), "JW301");

        assertThat(verkeerd.stream().filter(regel -> !goede.contains(regel)))
                .isNotEmpty()
                .anyMatch(regel -> regel.startsWith(pad + " "));
    }

    /** The patterns that we write in another way: published form, our form for this length. */
    @Test
    void a_rewritten_pattern_is_known() {
        assertThat(onzeVorm("LDT_Naam", ".*[^\\s].*", "200")).isEqualTo("[ \\t]{0,199}\\S[^\\n\\r]{0,199}");
        assertThat(onzeVorm("LDT_Gemeente", "[0-9]{4}", "")).isEqualTo("[0-9]{4}");
    }

    private static List<String> beschrijving(Path map, String soort) {
        return Schemaboom.bericht(map, soort)
                .alle()
                .map(StructuurTest::beschrijving)
                .toList();
    }

    private static String beschrijving(Schemaboom.Deel deel) {
        Map<String, String> facetten = new LinkedHashMap<>();
        FACETTEN.values().stream()
                .sorted()
                .forEach(facet -> facetten.put(facet, deel.facetten().getOrDefault(facet, "")));
        return regel(
                deel.pad(),
                deel.prefix(),
                deel.type(),
                deel.min(),
                deel.max(),
                facetten,
                deel.facetten().getOrDefault("pattern", ""),
                aantal(deel.facetten().getOrDefault("enumeration", "")));
    }

    private static List<String> gepubliceerd(String soort) {
        List<Map<String, String>> rijen = tabel(Gedeeld.tekst(Gedeeld.pad("ijw-3.2/structure.csv")));
        return rijen.stream()
                .filter(rij -> rij.get("message").equals(soort))
                .map(StructuurTest::beschrijving)
                .toList();
    }

    private static String beschrijving(Map<String, String> rij) {
        Map<String, String> facetten = new LinkedHashMap<>();
        FACETTEN.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(facet -> facetten.put(facet.getValue(), rij.get(facet.getKey())));
        return regel(
                rij.get("path"),
                rij.get("ns"),
                rij.get("type"),
                rij.get("min"),
                rij.get("max"),
                facetten,
                onzeVorm(rij.get("type"), rij.get("pattern"), rij.get("max_length")),
                aantal(rij.get("enumeration")));
    }

    private static String regel(
            String pad,
            String prefix,
            String type,
            String min,
            String max,
            Map<String, String> facetten,
            String patroon,
            String codes) {
        return pad + " " + prefix + " " + type + " " + min + ".." + max + " " + facetten + " pattern=" + patroon
                + " codes=" + codes;
    }

    /** Long lists stand in the published structure as their number of codes. */
    private static String aantal(String codes) {
        Matcher aantal = Pattern.compile("<(\\d+) values>").matcher(codes);
        return aantal.matches()
                ? aantal.group(1)
                : codes.chars().filter(teken -> teken == '|').count() > 100 ? "" + codes.split("\\|").length : codes;
    }

    private static String onzeVorm(String type, String patroon, String maxLength) {
        return switch (patroon) {
            case ".*[^\\s].*" ->
                maxLength.equals("1")
                        ? "\\S"
                        : "[ \\t]{0,m}\\S[^\\n\\r]{0,m}".replace("m", "" + (Integer.parseInt(maxLength) - 1));
            case "([.\\s]*\\S+[.\\s]*)+" -> "";
            case "[^:Z]*" -> "[0-9\\-]+";
            case "[^Z+-]+" -> "[0-9:.]+";
            case "([a-zA-ZÀ-ỳ])+" -> "[a-zA-ZÀ-ỳ]{1," + maxLength + "}";
            case "([a-zA-Z0-9])+" -> "[a-zA-Z0-9]{1," + maxLength + "}";
            case "[0-9]*" -> "[0-9]{1," + maxLength + "}";
            default -> patroon;
        };
    }

    private static List<Map<String, String>> tabel(String csv) {
        List<List<String>> rijen = csv.lines()
                .map(regel ->
                        Arrays.asList(regel.substring(1, regel.length() - 1).split("\",\"", -1)))
                .toList();
        return rijen.stream()
                .skip(1)
                .map(rij -> {
                    Map<String, String> uit = new LinkedHashMap<>();
                    Stream.iterate(0, i -> i + 1)
                            .limit(rij.size())
                            .forEach(i -> uit.put(rijen.getFirst().get(i), rij.get(i)));
                    return uit;
                })
                .toList();
    }
}
