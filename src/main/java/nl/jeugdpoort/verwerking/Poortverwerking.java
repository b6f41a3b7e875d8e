package nl.jeugdpoort.verwerking;

import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.standaard.Standaardmappen;
import org.springframework.stereotype.Component;

/** Messages for the gateway itself: they go on to nobody, and the part of the gateway that knows the kind does what they ask. */
@Component
class Poortverwerking {

    private final Standaardmappen standaarden;

    Poortverwerking(Standaardmappen standaarden) {
        this.standaarden = standaarden;
    }

    boolean neemt(Bericht bericht) {
        return standaarden
                .zoek(bericht.kop().standaard())
                .filter(standaard -> standaard.aanPoort(bericht.kop().berichtsoort()))
                .isPresent();
    }

    void verwerk(Bericht bericht, Besluiten besluiten) {
        besluiten.overgang(bericht, BerichtStatus.GOEDGEKEURD, "goedgekeurd", null);
        besluiten.overgang(bericht, BerichtStatus.AFGELEVERD, "afgeleverd", "Door de poort zelf verwerkt.");
        besluiten.neem(bericht);
    }
}
