package nl.jeugdpoort.aflevering.loket;

import java.time.Duration;
import java.util.Optional;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.kanaal.Bezorgers;
import nl.jeugdpoort.aflevering.kanaal.Gesprek;
import nl.jeugdpoort.aflevering.kanaal.Uitkomst;
import nl.jeugdpoort.aflevering.kanaal.Zending;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import org.springframework.stereotype.Component;

/** One attempt: fetch the body, hand it to its channel, else to the one that the addressee has now, write down what came of it. */
@Component
class Bezorging {

    private final Deelnemers deelnemers;
    private final BerichtStore berichten;
    private final Bezorgers bezorgers;
    private final Tijdgrens tijdgrens;
    private final Afronding afronding;
    private final Tellers tellers;

    Bezorging(
            Deelnemers deelnemers,
            BerichtStore berichten,
            Bezorgers bezorgers,
            Tijdgrens tijdgrens,
            Afronding afronding,
            Tellers tellers) {
        this.deelnemers = deelnemers;
        this.berichten = berichten;
        this.bezorgers = bezorgers;
        this.tijdgrens = tijdgrens;
        this.afronding = afronding;
        this.tellers = tellers;
    }

    Uitkomst probeer(Kop kop) {
        long begin = System.nanoTime();
        var gesprek = new Gesprek();
        Optional<Deelnemer> naar = deelnemers.vind(kop.ontvanger());
        Afleverkanaal kanaal = kop.langs() != null
                ? kop.langs()
                : naar.map(n -> Afleverkanaal.van(n.uit())).orElse(Afleverkanaal.POSTBUS);
        Uitkomst uitkomst = naar.isEmpty()
                ? new Uitkomst.Tijdelijk("Deelnemer " + kop.ontvanger() + " staat niet in de configuratie.")
                : bezorg(kop, naar.get(), kanaal, gesprek);
        Duration duur = Duration.ofNanos(System.nanoTime() - begin);
        afronding.verwerk(new PogingStore.Poging(kop, kanaal, duur, gesprek), uitkomst);
        tellers.tel(kanaal, uitkomst, duur);
        return uitkomst;
    }

    private Uitkomst bezorg(Kop kop, Deelnemer naar, Afleverkanaal kanaal, Gesprek gesprek) {
        try {
            var bericht = berichten.vind(kop.berichtId()).orElseThrow();
            return berichten
                    .inhoud(kop.berichtId())
                    .map(inhoud -> new Zending(bericht, naar, inhoud, kop.herzonden(), gesprek))
                    .map(zending -> tijdgrens.binnen(() -> bezorgers.bezorg(kanaal, zending)))
                    .orElseGet(() -> new Uitkomst.Definitief("inhoud-weg", "De inhoud is niet meer bewaard."));
        } catch (Kluis.OnleesbareInhoud e) {
            return new Uitkomst.Definitief(
                    "inhoud-onleesbaar", "De inhoud is niet te ontsleutelen. Zet de sleutel terug en hervat.");
        }
    }
}
