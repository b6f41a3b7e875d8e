package nl.jeugdpoort.inzage;

import java.util.List;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.inzage.Berichtdossier.Antwoord;
import nl.jeugdpoort.termijn.Termijnen;
import nl.jeugdpoort.toets.BevindingStore;
import org.springframework.stereotype.Component;

/** Puts together what the capabilities know of one message. */
@Component
class Berichtdossiers {

    private final BerichtStore berichten;
    private final BevindingStore bevindingen;
    private final Afleveringen afleveringen;
    private final Termijnen termijnen;

    Berichtdossiers(
            BerichtStore berichten, BevindingStore bevindingen, Afleveringen afleveringen, Termijnen termijnen) {
        this.berichten = berichten;
        this.bevindingen = bevindingen;
        this.afleveringen = afleveringen;
        this.termijnen = termijnen;
    }

    Berichtdossier van(Bericht b) {
        return new Berichtdossier(
                b.id(),
                b.status(),
                b.kop().standaard(),
                b.kop().berichtsoort(),
                b.kop().afzender(),
                b.kop().ontvanger(),
                b.kop().identificatie(),
                b.kop().dagtekening(),
                b.kanaal(),
                b.indiener(),
                b.referentienummer(),
                b.antwoordOp(),
                b.ontvangenOp(),
                berichten.gebeurtenissen(b.id()),
                bevindingen.bij(b.id()),
                antwoorden(b),
                afleveringen.bij(b.id()),
                termijnen.bij(b.id()));
    }

    private List<Antwoord> antwoorden(Bericht heen) {
        return berichten.antwoordenOp(heen.id()).stream()
                .map(antwoord -> new Antwoord(
                        antwoord.id(),
                        antwoord.kop().berichtsoort(),
                        antwoord.status(),
                        antwoord.kop().identificatie(),
                        antwoord.kop().dagtekening(),
                        antwoord.ontvangenOp(),
                        antwoord.kop().feiten().retourcodes()))
                .toList();
    }
}
