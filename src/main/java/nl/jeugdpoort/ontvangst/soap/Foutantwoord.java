package nl.jeugdpoort.ontvangst.soap;

import java.util.stream.Stream;
import nl.jeugdpoort.stuf.EnvelopTeGroot;
import nl.jeugdpoort.stuf.Enveloppen;
import nl.jeugdpoort.stuf.Foutmelding;
import nl.jeugdpoort.stuf.StufFouten;
import nl.jeugdpoort.stuf.Stuurgegevens;
import nl.jeugdpoort.stuf.Systeem;
import nl.jeugdpoort.toegang.Weigering;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Words every fault as Fo03, also those from before the envelope was reached, and those that nobody foresaw. */
final class Foutantwoord extends AbstractPhaseInterceptor<Message> {

    private static final Logger LOG = LoggerFactory.getLogger(Foutantwoord.class);
    private static final Systeem ONBEKEND = new Systeem(null, null);
    private static final Stuurgegevens GEEN_LABEL = new Stuurgegevens(null, ONBEKEND, ONBEKEND, null, null, null, null);

    private final Enveloppen enveloppen;

    Foutantwoord(Enveloppen enveloppen) {
        super(Phase.SETUP);
        this.enveloppen = enveloppen;
    }

    @Override
    public void handleMessage(Message bericht) {
        Exception fout = bericht.getContent(Exception.class);
        if (!(fout instanceof Fo03Fout)) {
            bericht.setContent(Exception.class, new Fo03Fout(enveloppen.nietOvergenomen(GEEN_LABEL, melding(fout))));
        }
    }

    private static Foutmelding melding(Exception fout) {
        if (Stream.iterate((Throwable) fout, reden -> reden != null, Throwable::getCause)
                .anyMatch(Foutantwoord::teGroot)) {
            return Foutmelding.van(StufFouten.van("IB007"), "");
        }
        if (fout instanceof SoapFault soap
                && !soap.getFaultCode().equals(Soap11.getInstance().getReceiver())) {
            return Foutmelding.van(StufFouten.van("StUF055"), "Dit is geen SOAP 1.1-bericht met een envelop ggk0210.");
        }
        LOG.error("An envelope could not be taken over", fout);
        return Foutmelding.van(StufFouten.van("StUF046"), "Bied het bericht later ongewijzigd opnieuw aan.");
    }

    /** Found while reading the envelope, or before that by the limit that holds for every call. */
    private static boolean teGroot(Throwable reden) {
        return reden instanceof EnvelopTeGroot || reden instanceof Weigering weigering && weigering.status() == 413;
    }
}
