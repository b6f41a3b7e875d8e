package nl.jeugdpoort.contact;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Berichtgevolg;
import nl.jeugdpoort.contact.Rechten.Schrijver;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Component;

/** Takes deliveries that came as a message into the register, in the transaction of their processing, and reports to their senders. */
@Component
class Leveringgevolg implements Berichtgevolg {

    private final BerichtStore berichten;
    private final Rechten rechten;
    private final Leveringen leveringen;
    private final Rapportpost post;

    Leveringgevolg(BerichtStore berichten, Rechten rechten, Leveringen leveringen, Rapportpost post) {
        this.berichten = berichten;
        this.rechten = rechten;
        this.leveringen = leveringen;
        this.post = post;
    }

    @Override
    public void verwerk(List<Bericht> bundel, Map<UUID, UUID> clienten) {
        bundel.stream().filter(Leveringgevolg::isLevering).forEach(this::verwerk);
    }

    private static boolean isLevering(Bericht bericht) {
        return bericht.kop().berichtsoort().equals(Leveringbericht.LEVERING)
                && bericht.status() == BerichtStatus.AFGELEVERD;
    }

    private void verwerk(Bericht bericht) {
        var gelezen = Xmllevering.leesBericht(berichten.inhoud(bericht.id()).orElseThrow());
        post.stuur(bericht, neem(bericht, gelezen.levering()), gelezen.alsBestand());
    }

    /** Who might write when the message came in, may not any more when the configuration changed since. */
    private Rapport neem(Bericht bericht, Levering levering) {
        Schrijver schrijver;
        try {
            schrijver = rechten.schrijver(
                    Aanroeper.deelnemer(bericht.kop().afzender()), levering.regio(), levering.organisatie());
        } catch (Weigering e) {
            return Rapport.van(List.of(), "Er is niets opgenomen. " + e.getMessage());
        }
        return leveringen.neem(levering, schrijver);
    }
}
