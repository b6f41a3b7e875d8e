package nl.jeugdpoort.verwerking;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** One batch of messages in order: decide on each, then write what was decided. Runs inside one transaction. */
@Component
class Verwerkstap {

    private final Heenverwerking heen;
    private final Antwoordverwerking antwoord;
    private final BerichtStore berichten;
    private final Afleveringen afleveringen;
    private final Termijnen termijnen;

    Verwerkstap(
            Heenverwerking heen,
            Antwoordverwerking antwoord,
            BerichtStore berichten,
            Afleveringen afleveringen,
            Termijnen termijnen) {
        this.heen = heen;
        this.antwoord = antwoord;
        this.berichten = berichten;
        this.afleveringen = afleveringen;
        this.termijnen = termijnen;
    }

    void verwerk(List<Bericht> bundel) {
        Besluiten besluiten = new Besluiten(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Bericht bericht : bundel) {
            if (bericht.kop().isAntwoord()) {
                antwoord.verwerk(bericht, besluiten);
            } else {
                heen.verwerk(bericht, besluiten);
            }
        }
        berichten.legVast(besluiten.overgangen());
        afleveringen.plan(besluiten.opdrachten());
        termijnen.verwerk(besluiten.voorTermijnen());
    }
}
