package nl.jeugdpoort.antwoord;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Validates by the JDK validator against the schemas of the gateway. */
final class Geldig {

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Geldig() {}

    static void toets(String berichtsoort, byte[] bericht) {
        try {
            SCHEMAS.computeIfAbsent(berichtsoort, Geldig::schema)
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(bericht)));
        } catch (SAXException e) {
            throw new AssertionError(berichtsoort + " is ongeldig: " + e, e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema schema(String berichtsoort) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Geldig.class.getResource("/xsd/ijw/3.2/" + berichtsoort + ".xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
