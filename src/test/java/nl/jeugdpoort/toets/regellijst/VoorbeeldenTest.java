package nl.jeugdpoort.toets.regellijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** The fragments that explain rules. */
class VoorbeeldenTest {

    private static final Path MAP = Path.of("src/main/resources/regels/voorbeelden");
    private static final Path SCHEMAS = Path.of("xsd/ijw/3.2").toAbsolutePath();
    private static final Pattern WORTEL =
            Pattern.compile("<(?<element>\\w+) xmlns=\"(?<ruimte>[^\"]+/jw(?<nummer>[0-9]{3})/schema)\"");

    /** Those of iJw; of documents they have a test of their own. */
    static List<Path> bestanden() throws IOException {
        try (Stream<Path> alle = Files.list(MAP)) {
            return alle.filter(pad -> !code(pad).startsWith("RG")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void elk_fragment_past_in_het_schema_van_een_bericht_waarvoor_de_regel_geldt(Path bestand) throws Exception {
        String fragment = Files.readString(bestand);
        Matcher wortel = WORTEL.matcher(fragment);
        assertThat(wortel.find()).isTrue();

        assertThatCode(() -> valideer(fragment, schema(wortel))).doesNotThrowAnyException();
        assertThat(new Regellijst().zoek(code(bestand)).orElseThrow().berichten())
                .contains("JW" + wortel.group("nummer"));
    }

    @Test
    void een_fragment_dat_niet_in_het_schema_past_wordt_betrapt() throws Exception {
        String fragment = Files.readString(MAP.resolve("CS340-goed.xml")).replace("Begindatum", "Startdatum");
        Matcher wortel = WORTEL.matcher(fragment);
        assertThat(wortel.find()).isTrue();
        assertThatThrownBy(() -> valideer(fragment, schema(wortel))).hasMessageContaining("Startdatum");
    }

    @Test
    void wie_een_goed_voorbeeld_heeft_heeft_ook_een_fout_en_andersom() throws IOException {
        assertThat(bestanden().stream().map(VoorbeeldenTest::code).distinct())
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(code -> {
                    assertThat(Voorbeelden.goed(code)).isNotBlank();
                    assertThat(Voorbeelden.fout(code)).isNotBlank().isNotEqualTo(Voorbeelden.goed(code));
                });
        assertThat(Voorbeelden.goed("OP001")).isNull();
    }

    private static String code(Path bestand) {
        return bestand.getFileName().toString().replaceAll("-.*", "");
    }

    private static void valideer(String fragment, Schema schema) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(fragment)));
    }

    /** The schema of the message, with the class of the fragment as another root. */
    private static Schema schema(Matcher wortel) throws SAXException, IOException {
        Path bericht = SCHEMAS.resolve("JW" + wortel.group("nummer") + ".xsd");
        Matcher soort = Pattern.compile("<xs:element name=\"" + wortel.group("element") + "\" type=\"([^\"]+)\"")
                .matcher(Files.readString(bericht));
        assertThat(soort.find()).isTrue();
        String omhulsel = """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="%1$s" xmlns:jw%2$s="%1$s"
                           xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema">
                  <xs:import namespace="http://www.istandaarden.nl/ijw/3_2/basisschema/schema" schemaLocation="%3$s"/>
                  <xs:include schemaLocation="%4$s"/>
                  <xs:element name="%5$s" type="%6$s"/>
                </xs:schema>
                """.formatted(
                        wortel.group("ruimte"),
                        wortel.group("nummer"),
                        SCHEMAS.resolve("basisschema.xsd").toUri(),
                        bericht.toUri(),
                        wortel.group("element"),
                        soort.group(1));
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(omhulsel)));
    }
}
