package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import nl.jeugdpoort.xsd.Mutaties;
import nl.jeugdpoort.xsd.Mutaties.Mutatie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** With all rules at work, our verdict is that of the validator of the JDK with the same schemas, whatever is done to a message. */
class ZelfdeOordeelTest {

    private static final int PER_SOORT = 400;
    private static final Map<String, String> BERICHTEN = Proefberichten.perSoort();

    /** Compiled anew for each kind, so that a change in the compiler shows here too. */
    private final Schematoetser toetser = Proefberichten.toetserMetRegels();

    static Stream<String> soorten() {
        return BERICHTEN.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void hetzelfde_oordeel_als_de_JDK(String soort) throws Exception {
        Validator jdk = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("xsd/ijw/3.2", soort + ".xsd").toFile())
                .newValidator();
        long geldig = Mutaties.van(BERICHTEN.get(soort), 1, PER_SOORT)
                .filter(ZelfdeOordeelTest::alleenBasisvlak)
                .filter(m -> vergelijk(m, jdk))
                .count();
        assertThat(geldig).as("mutations that leave the message valid").isBetween(1L, PER_SOORT - 50L);
    }

    /** The JDK counts a character beyond the basic plane as two; XML Schema and libxml2 count it as one, and so do we. */
    private static boolean alleenBasisvlak(Mutatie mutatie) {
        return mutatie.xml().chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    private boolean vergelijk(Mutatie mutatie, Validator jdk) {
        byte[] bytes = mutatie.xml().getBytes(StandardCharsets.UTF_8);
        Toetsresultaat uitkomst = toetser.toets(bytes);
        String fout = jdk(jdk, bytes);
        if ((fout == null) != (uitkomst.oordeel() == Oordeel.GELDIG)) {
            fail("%s%nJDK: %s%nWe: %s%n%s", mutatie.naam(), fout, uitkomst.bevindingen(), mutatie.xml());
        }
        assertThat(uitkomst.bevindingen()).as(mutatie.naam()).allSatisfy(ZelfdeOordeelTest::heeftPlaats);
        assertThat(uitkomst.bevindingen())
                .as(mutatie.naam())
                .allMatch(b -> (b.niveau() == Niveau.SCHEMA) == (uitkomst.oordeel() == Oordeel.SCHEMA_ONGELDIG));
        return fout == null;
    }

    private static void heeftPlaats(Bevinding b) {
        assertThat(b.regelnummer()).isPositive();
        assertThat(b.kolom()).isPositive();
        assertThat(b.pad()).startsWith("/");
        assertThat(b.melding()).endsWith(".");
    }

    private static String jdk(Validator jdk, byte[] bytes) {
        try {
            jdk.validate(new StreamSource(new ByteArrayInputStream(bytes)));
            return null;
        } catch (SAXException e) {
            return e.getMessage();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
