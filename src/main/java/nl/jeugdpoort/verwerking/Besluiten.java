package nl.jeugdpoort.verwerking;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.aflevering.Afleveringen.Opdracht;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.deelnemer.Deelnemer;

/** What a batch decided, in order, still to be written. */
final class Besluiten {

    private final List<Overgang> overgangen = new ArrayList<>();
    private final List<Stap> stappen = new ArrayList<>();

    /** History and status of messages that were stored before. */
    List<Overgang> overgangen() {
        return overgangen;
    }

    /** Messages to pass on and answers to store, in the order in which they are to be delivered and counted for terms. */
    List<Stap> stappen() {
        return stappen;
    }

    void overgang(Bericht bericht, BerichtStatus naar, String soort, String reden) {
        overgangen.add(Overgang.doorPoort(bericht.id(), naar, soort, reden));
    }

    /** A message goes on to its addressee, and counts for terms. */
    void geefDoor(Bericht bericht, Deelnemer naar) {
        stappen.add(new Doorgeven(bericht.met(BerichtStatus.GOEDGEKEURD), naar));
    }

    /** A message stops here, and counts for terms as refused. */
    void houdTegen(Bericht bericht) {
        stappen.add(new Tegenhouden(bericht.met(BerichtStatus.AFGEKEURD)));
    }

    /** A message was meant for the gateway itself, and is where it has to be. */
    void neem(Bericht bericht) {
        stappen.add(new Nemen(bericht.met(BerichtStatus.AFGELEVERD)));
    }

    /** An answer of the gateway itself goes to the sender of the heenbericht, and counts for terms. */
    void antwoord(NieuwBericht antwoord, Deelnemer naar) {
        stappen.add(new Beantwoorden(antwoord, naar));
    }

    /** One decision about one message. */
    sealed interface Stap {}

    record Doorgeven(Bericht bericht, Deelnemer naar) implements Stap {
        Opdracht opdracht() {
            return new Opdracht(bericht, naar);
        }
    }

    record Tegenhouden(Bericht bericht) implements Stap {}

    record Nemen(Bericht bericht) implements Stap {}

    record Beantwoorden(NieuwBericht antwoord, Deelnemer naar) implements Stap {}
}
