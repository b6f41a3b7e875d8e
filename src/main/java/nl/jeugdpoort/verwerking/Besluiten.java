package nl.jeugdpoort.verwerking;

import java.util.List;
import nl.jeugdpoort.aflevering.Afleveringen.Opdracht;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.deelnemer.Deelnemer;

/**
 * What a batch decided, in order, still to be written.
 *
 * @param overgangen history and status
 * @param opdrachten deliveries to plan
 * @param voorTermijnen messages, with the status that was decided, that may start or meet terms
 */
record Besluiten(List<Overgang> overgangen, List<Opdracht> opdrachten, List<Bericht> voorTermijnen) {

    void overgang(Bericht bericht, BerichtStatus naar, String soort, String reden) {
        overgangen.add(Overgang.doorPoort(bericht.id(), naar, soort, reden));
    }

    void leverAf(Bericht bericht, Deelnemer naar) {
        opdrachten.add(new Opdracht(bericht, naar));
    }

    void telMee(Bericht bericht, BerichtStatus status) {
        voorTermijnen.add(bericht.met(status));
    }
}
