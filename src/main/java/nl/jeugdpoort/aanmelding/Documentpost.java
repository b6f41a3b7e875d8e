package nl.jeugdpoort.aanmelding;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.levering.BestemmingStore;
import nl.jeugdpoort.aanmelding.levering.Deel1schrijver;
import nl.jeugdpoort.aanmelding.opslag.DocumentleveringStore;
import nl.jeugdpoort.aanmelding.opslag.Inzage;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.aflevering.Afleveringen.Opdracht;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import org.springframework.stereotype.Component;

/** Brings a document of a case to a party, once, and logs who saw the persons in it. Part of the caller's transaction. */
@Component
class Documentpost {

    private final DocumentleveringStore leveringen;
    private final BestemmingStore bestemmingen;
    private final Deel1schrijver deel1;
    private final BerichtStore berichten;
    private final Afleveringen afleveringen;

    Documentpost(
            DocumentleveringStore leveringen,
            BestemmingStore bestemmingen,
            Deel1schrijver deel1,
            BerichtStore berichten,
            Afleveringen afleveringen) {
        this.leveringen = leveringen;
        this.bestemmingen = bestemmingen;
        this.deel1 = deel1;
        this.berichten = berichten;
        this.afleveringen = afleveringen;
    }

    /** Plans the delivery, and logs it when persons are in it; false when that was done before. */
    boolean breng(Documentgang gang) {
        UUID document = gang.document().bericht();
        Bericht bericht = gang.alleenDeel1()
                ? deel1.bewaar(gang.aanmelding().id(), document, gang.aan())
                : berichten.vind(document).orElseThrow();
        if (!leveringen.neem(
                gang.aanmelding().id(),
                bericht.id(),
                gang.aan(),
                gang.aanleiding().op())) {
            return false;
        }
        if (gang.toontPersonen()) {
            log(gang);
        }
        bestemmingen.onthoud(bericht.id(), gang.aan(), gang.namens());
        afleveringen.plan(List.of(new Opdracht(bericht, gang.bestemming().naar())), List.of());
        return true;
    }

    /** Logs that a party sees persons. */
    void log(Documentgang gang) {
        Aanleiding om = gang.aanleiding();
        String wie = gang.bestemming().rol().naam();
        String reden = "%s%s krijgt het formulier: %s."
                .formatted(Character.toUpperCase(wie.charAt(0)), wie.substring(1), om.zin());
        leveringen.log(
                gang.aanmelding().id(), new Inzage(gang.document().bericht(), om.door(), gang.aan(), reden, om.op()));
    }
}
