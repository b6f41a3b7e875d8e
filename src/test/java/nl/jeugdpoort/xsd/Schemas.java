package nl.jeugdpoort.xsd;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** Schemas of our own by file, and the verdict of the JDK validator. */
public final class Schemas {

    public static final Path IJW = Path.of("xsd/ijw/3.2");
    public static final Path GGK = Path.of("xsd/stuf/ggk0210/ggk0210.xsd");

    /** Says of a message why it is refused, or null when it is valid. Not thread-safe. */
    @FunctionalInterface
    public interface Oordeel {
        String over(String xml);

        default boolean geldig(String xml) {
            return over(xml) == null;
        }
    }

    private Schemas() {}

    public static Oordeel ijw(String berichtsoort) {
        return jdk(IJW.resolve(berichtsoort + ".xsd"));
    }

    public static Oordeel jdk(Path xsd) {
        return jdk(new StreamSource(xsd.toFile()));
    }

    public static Oordeel jdk(Source xsd) {
        try {
            Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(xsd);
            Validator validator = schema.newValidator();
            return xml -> oordeel(validator, xml);
        } catch (SAXException e) {
            throw new IllegalStateException("Schema does not compile: " + xsd.getSystemId(), e);
        }
    }

    private static String oordeel(Validator validator, String xml) {
        try {
            validator.validate(new StreamSource(new StringReader(xml)));
            return null;
        } catch (SAXException e) {
            return e.getMessage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
