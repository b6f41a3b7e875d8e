package nl.jeugdpoort.cli.simulatie;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** The validator of the JDK over our own schemas, one per kind of message. */
final class Schemas {

    private final Map<String, Validator> validators = new HashMap<>();

    /** Fails when the message is not valid. */
    void keur(String soort, byte[] bericht) throws Exception {
        validators
                .computeIfAbsent(soort, Schemas::validator)
                .validate(new StreamSource(new ByteArrayInputStream(bericht)));
    }

    private static Validator validator(String soort) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Path.of("xsd/ijw/3.2", soort + ".xsd").toFile())
                    .newValidator();
        } catch (SAXException e) {
            throw new IllegalStateException("The schema of " + soort + " cannot be read", e);
        }
    }
}
