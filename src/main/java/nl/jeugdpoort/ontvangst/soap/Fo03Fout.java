package nl.jeugdpoort.ontvangst.soap;

import java.io.ByteArrayInputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Envelopschrijver;
import nl.jeugdpoort.stuf.Foutmelding.Plek;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.helpers.DOMUtils;
import org.apache.cxf.staxutils.StaxUtils;
import org.w3c.dom.Element;

/** A Fo03 as SOAP fault: the message is the only child of the detail. */
final class Fo03Fout extends SoapFault {

    private static final long serialVersionUID = 1L;

    Fo03Fout(Envelop.Afwijzing fo03) {
        super(fo03.fout().omschrijving(), kant(fo03.fout().plek()));
        Element detail = DOMUtils.createDocument().createElement("detail");
        detail.appendChild(detail.getOwnerDocument().importNode(element(fo03), true));
        setDetail(detail);
    }

    private static QName kant(Plek plek) {
        return plek == Plek.CLIENT
                ? Soap11.getInstance().getSender()
                : Soap11.getInstance().getReceiver();
    }

    private static Element element(Envelop.Afwijzing fo03) {
        try {
            return StaxUtils.read(new ByteArrayInputStream(Envelopschrijver.kaal(fo03)))
                    .getDocumentElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Own Fo03 cannot be read back", e);
        }
    }
}
