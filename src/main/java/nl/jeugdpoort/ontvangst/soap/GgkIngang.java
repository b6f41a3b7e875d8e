package nl.jeugdpoort.ontvangst.soap;

import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.io.ByteArrayInputStream;
import javax.xml.transform.stax.StAXSource;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Enveloplezer;
import nl.jeugdpoort.stuf.Enveloppen;
import nl.jeugdpoort.stuf.Envelopschrijver;
import nl.jeugdpoort.stuf.Foutmelding;
import nl.jeugdpoort.stuf.Lezing;
import nl.jeugdpoort.toegang.Aanroeper;
import org.apache.cxf.staxutils.StaxUtils;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The service OntvangAsynchroon: reads the envelope from the line as it comes in, and answers Bv03 or Fo03. */
@WebServiceProvider(
        wsdlLocation = "classpath:xsd/stuf/ggk0210/ggk0210.wsdl",
        targetNamespace = "http://www.stufstandaarden.nl/koppelvlak/ggk0210",
        serviceName = "StUFOntvangAsynchroonGGK0210Service",
        portName = "OntvangAsynchroon")
@ServiceMode(Service.Mode.PAYLOAD)
class GgkIngang implements Provider<StAXSource> {

    private final Envelopdeur deur;
    private final Enveloppen enveloppen;

    GgkIngang(Envelopdeur deur, Enveloppen enveloppen) {
        this.deur = deur;
        this.enveloppen = enveloppen;
    }

    @Override
    public StAXSource invoke(StAXSource verzoek) {
        return antwoord(Enveloplezer.leesTotHetEind(verzoek.getXMLStreamReader(), HeelBericht.lezer()));
    }

    private StAXSource antwoord(Lezing lezing) {
        return switch (lezing) {
            case Lezing.Kapot kapot ->
                throw fout(enveloppen.nietOvergenomen(kapot.zover(), Foutmelding.van(kapot.fout(), kapot.detail())));
            case Lezing.Gelezen gelezen -> antwoord(gelezen.envelop());
        };
    }

    private StAXSource antwoord(Envelop envelop) {
        return switch (deur.neem(aanroeper(), envelop)) {
            case Envelopdeur.Antwoord.Overgenomen goed -> bron(enveloppen.bevestiging(envelop.stuurgegevens()));
            case Envelopdeur.Antwoord.NietOvergenomen niet ->
                throw fout(enveloppen.nietOvergenomen(envelop.stuurgegevens(), niet.fout()));
        };
    }

    private static Fo03Fout fout(Envelop.Afwijzing fo03) {
        return new Fo03Fout(fo03);
    }

    private static StAXSource bron(Envelop antwoord) {
        byte[] bytes = Envelopschrijver.kaal(antwoord);
        return new StAXSource(StaxUtils.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    }

    private static Aanroeper aanroeper() {
        Authentication wie = SecurityContextHolder.getContext().getAuthentication();
        if (wie == null || !(wie.getPrincipal() instanceof Aanroeper aanroeper)) {
            throw new IllegalStateException("The SOAP endpoint is reachable without authentication");
        }
        return aanroeper;
    }
}
