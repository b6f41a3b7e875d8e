package nl.jeugdpoort.aanmelding.levering;

import java.util.UUID;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.signaal.Signalen;
import org.springframework.stereotype.Component;

/** Tells that nobody is known for a role, so that the gemeente got the documents: the regionale contactpersoon hears it, or else the operator. */
@Component
public class Leversignalen {

    private final Bestemmingen bestemmingen;
    private final Signalen signalen;

    Leversignalen(Bestemmingen bestemmingen, Signalen signalen) {
        this.bestemmingen = bestemmingen;
        this.signalen = signalen;
    }

    /**
     * Tells it of one delivery.
     *
     * @param regio CBS code of the region
     * @param gemeente code of the gemeente, which got the documents
     */
    public void onbekend(UUID aanmelding, Leverrol rol, String regio, String gemeente) {
        String wie = bestemmingen
                .regionaleContactpersoon(regio, gemeente)
                .map(Deelnemer::code)
                .orElse(null);
        signalen.meld("document-zonder-ontvanger", wie, null, tekst(aanmelding, rol, regio, gemeente));
    }

    private static String tekst(UUID aanmelding, Leverrol rol, String regio, String gemeente) {
        String wat = rol.alleenDeel1() ? "deel 1 van het aanmeldformulier" : "de documenten";
        String waar = rol.alleenDeel1() ? "in regios.yaml of in het contactregister" : "in het contactregister";
        return "Aanmelding %s: wie er ontvangt voor %s is niet bekend. Gemeente %s heeft daarom %s gekregen: geef dat door. Zet de ontvanger van regio %s %s, met een organisatie die deelnemer is."
                .formatted(aanmelding, rol.naam(), gemeente, wat, regio, waar);
    }
}
