package nl.jeugdpoort.xsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import nl.jeugdpoort.xsd.Schemas.Oordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every simple type of our base schema holds exactly the values of its published namesake. */
class EnkelvoudigTypeTest {

    private static final int WILLEKEURIG = 100;
    private static final Pattern LDT = Pattern.compile("simpleType name=\"(LDT_\\w+)\"");

    @TempDir
    Path map;

    private final Map<String, Map<String, String>> typen = Schemaboom.enkelvoudigeTypen(Schemas.IJW);

    @Test
    void the_named_types_are_the_published_ones() {
        String officieel = Gedeeld.tekst(Gedeeld.pad("ijw-3.2/xsd/basisschema.xsd"));

        assertThat(typen.keySet())
                .containsExactlyInAnyOrderElementsOf(LDT.matcher(officieel)
                        .results()
                        .map(treffer -> treffer.group(1))
                        .toList());
    }

    @Test
    void every_value_gets_the_same_verdict_in_every_type() {
        ZelfdeTaalTest.Telling telling =
                vergelijk(Schemas.IJW.resolve("basisschema.xsd"), Gedeeld.pad("ijw-3.2/xsd/basisschema.xsd"), namen());

        System.out.println("Simple types, seed " + ZelfdeTaalTest.SEED + ": " + telling.geldig + " valid and "
                + telling.ongeldig + " invalid values");
        assertThat(telling.verschillen).isEmpty();
        assertThat(telling.geldig).isGreaterThan(1000);
    }

    /** The guard: each of these wrong types must be caught, or the test above cannot fail. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LDT_Naam | <xs:maxLength value=\"200\"/> | <xs:maxLength value=\"201\"/>",
                "LDT_Naam | [ \\t]{0,199}\\S[^\\n\\r]{0,199} | [\\s\\S]{0,199}\\S[\\s\\S]{0,199}",
                "LDT_BurgerServicenummer | [0-9]{9} | [0-9]{8,9}",
                "LDT_Datum | [0-9\\-]+ | [^Z]+",
                "LDT_Tijd | [0-9:.]+ | [^Z]+",
                "LDT_Voorletters | [a-zA-ZÀ-ỳ] | [a-zA-ZÀ-ÿ]",
                "LDT_Commentaar | <xs:whiteSpace value=\"collapse\"/> | <!-- -->",
                "LDT_Eenheid | <xs:enumeration value=\"14\"/> | <!-- -->",
                "LDT_TotaalBedrag | 999999999999 | 9999999999999"
            })
    void a_wrong_type_is_caught(String type, String goed, String fout) throws IOException {
        Path verkeerd = Verminkt.schema(map, "basisschema", goed, fout).resolve("basisschema.xsd");

        assertThat(vergelijk(verkeerd, Schemas.IJW.resolve("basisschema.xsd"), List.of(type)).verschillen)
                .isNotEmpty();
    }

    private ZelfdeTaalTest.Telling vergelijk(Path ons, Path officieel, List<String> types) {
        return ZelfdeTaalTest.vergelijk(
                proefschema(ons),
                proefschema(officieel),
                types.stream()
                        .flatMap(type ->
                                waarden(type).map(waarde -> new Mutaties.Mutatie(type, bericht(type, waarde)))));
    }

    /** The published patterns take a time that grows with the square of the text, in the JDK validator: 0.1 MB a second, 1 MB two minutes. */
    @Test
    void long_text_is_checked_in_linear_time() {
        Oordeel ons = proefschema(Schemas.IJW.resolve("basisschema.xsd"));
        List<String> teksten = List.of(" ".repeat(1_000_000), "a".repeat(1_000_000), " ".repeat(1_000_000) + "a");

        long begin = System.nanoTime();
        assertThat(teksten)
                .map(tekst -> ons.geldig(bericht("LDT_Commentaar", tekst)))
                .containsExactly(false, true, true);
        for (String type : namen()) {
            if (typen.get(type).containsKey("maxLength")) {
                assertThat(teksten).noneMatch(tekst -> ons.geldig(bericht(type, tekst)));
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }

    private List<String> namen() {
        return List.copyOf(typen.keySet());
    }

    /** All fixed values, all codes of all lists, and random changes of a value that fits. */
    private Stream<String> waarden(String type) {
        Random toeval = new Random(ZelfdeTaalTest.SEED);
        String goed = VolledigBericht.waarde(typen.get(type));
        Stream<String> codes = typen.values().stream()
                .flatMap(facetten ->
                        Stream.of(facetten.getOrDefault("enumeration", "").split("\\|")));
        Stream<String> bewerkt =
                Stream.generate(() -> Waarden.bewerk(goed, toeval)).limit(WILLEKEURIG);
        Stream<String> gekozen =
                Stream.generate(() -> Waarden.kies(goed, toeval)).limit(WILLEKEURIG);
        return Stream.of(Waarden.VAST.stream(), codes, bewerkt, gekozen)
                .flatMap(stroom -> stroom)
                .distinct();
    }

    static String bericht(String type, String waarde) {
        Knoop knoop = new Knoop(type);
        knoop.tekst(waarde);
        return knoop.toString();
    }

    /** One element per simple type, so that a value can be tried without a message around it. */
    private Oordeel proefschema(Path basisschema) {
        String elementen = namen().stream()
                .map(naam -> "<xs:element name='" + naam + "' type='ijw:" + naam + "'/>")
                .collect(Collectors.joining());
        return Schemas.jdk(new StreamSource(new StringReader("""
                <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:ijw='http://www.istandaarden.nl/ijw/3_2/basisschema/schema'>
                  <xs:import namespace='http://www.istandaarden.nl/ijw/3_2/basisschema/schema' schemaLocation='%s'/>
                  %s
                </xs:schema>""".formatted(basisschema.toUri(), elementen))));
    }
}
