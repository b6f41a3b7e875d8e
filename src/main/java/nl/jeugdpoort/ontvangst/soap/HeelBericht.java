package nl.jeugdpoort.ontvangst.soap;

import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.phase.PhaseInterceptorChain;

/** Keeps the reader of the SOAP message as a whole, because the one of the payload stops at the end of the body. */
final class HeelBericht extends AbstractPhaseInterceptor<Message> {

    private static final String SLEUTEL = HeelBericht.class.getName();

    HeelBericht() {
        super(Phase.POST_STREAM);
        addAfter(StaxInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message verzoek) {
        verzoek.put(SLEUTEL, verzoek.getContent(XMLStreamReader.class));
    }

    /** That of the request that this thread serves. */
    static XMLStreamReader lezer() {
        return (XMLStreamReader) PhaseInterceptorChain.getCurrentMessage().get(SLEUTEL);
    }
}
