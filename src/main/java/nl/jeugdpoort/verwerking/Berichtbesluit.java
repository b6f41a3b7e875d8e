package nl.jeugdpoort.verwerking;

import nl.jeugdpoort.bericht.Bericht;
import org.springframework.stereotype.Component;

/** Decides on a message, by what it is: an answer, one for the gateway itself, or a heenbericht. */
@Component
class Berichtbesluit {

    private final Antwoordverwerking antwoord;
    private final Poortverwerking poort;
    private final Heenverwerking heen;

    Berichtbesluit(Antwoordverwerking antwoord, Poortverwerking poort, Heenverwerking heen) {
        this.antwoord = antwoord;
        this.poort = poort;
        this.heen = heen;
    }

    void beslis(Bericht bericht, Werkstuk stuk, Besluiten besluiten) {
        if (bericht.kop().isAntwoord()) {
            antwoord.verwerk(bericht, stuk, besluiten);
        } else if (poort.neemt(bericht)) {
            poort.verwerk(bericht, besluiten);
        } else {
            heen.verwerk(bericht, stuk, besluiten);
        }
    }
}
