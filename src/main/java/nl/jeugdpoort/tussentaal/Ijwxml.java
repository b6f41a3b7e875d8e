package nl.jeugdpoort.tussentaal;

import com.ctc.wstx.stax.WstxInputFactory;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Between an iJw message as Java and as XML.
 *
 * @param <T> the class of its root
 */
final class Ijwxml<T> {

    private static final XMLInputFactory FABRIEK = fabriek();

    private final JAXBContext context;
    private final Class<T> wortel;

    Ijwxml(Class<T> wortel) {
        this.wortel = wortel;
        try {
            context = JAXBContext.newInstance(wortel.getPackageName());
        } catch (JAXBException e) {
            throw new IllegalStateException("The classes of " + wortel.getPackageName() + " cannot be used", e);
        }
    }

    private static XMLInputFactory fabriek() {
        XMLInputFactory fabriek = new WstxInputFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabriek;
    }

    byte[] schrijf(JAXBElement<T> bericht) {
        try {
            Marshaller schrijver = context.createMarshaller();
            schrijver.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            schrijver.marshal(bericht, uit);
            return uit.toByteArray();
        } catch (JAXBException e) {
            throw new IllegalStateException("A message of " + wortel.getPackageName() + " cannot be written", e);
        }
    }

    /** @throws IllegalArgumentException when it is no message of this kind */
    T lees(byte[] bericht) {
        try {
            return context.createUnmarshaller()
                    .unmarshal(FABRIEK.createXMLStreamReader(new ByteArrayInputStream(bericht)), wortel)
                    .getValue();
        } catch (JAXBException | XMLStreamException e) {
            throw new IllegalArgumentException("Not a message of " + wortel.getPackageName(), e);
        }
    }
}
