package nl.jeugdpoort.termijn;

import nl.jeugdpoort.instelling.Configuratiemap;
import org.springframework.stereotype.Component;

/** The terms and the calendar as configured now. */
@Component
class Termijnconfig {

    private final Configbestand<Termijnregels> termijnen;
    private final Configbestand<Werkdagregels> werkdagen;
    private volatile Kalender kalender;

    Termijnconfig(Configuratiemap map) {
        termijnen = new Configbestand<>(map.pad().resolve("termijnen.yaml"), Termijnregels.class);
        werkdagen = new Configbestand<>(map.pad().resolve("werkdagen.yaml"), Werkdagregels.class);
        kalender = new Kalender(werkdagen.inhoud());
    }

    Termijnregels regels() {
        return termijnen.inhoud();
    }

    Kalender kalender() {
        return kalender;
    }

    /** Takes over changed files. Terms that run keep the end that they have. */
    public void herlaad() {
        termijnen.herlaad();
        if (werkdagen.herlaad()) {
            kalender = new Kalender(werkdagen.inhoud());
        }
    }

    TermijnOverzicht overzicht(Termijn termijn) {
        var naam = regels().soortOfVervangen(termijn.paar().code()).naam();
        var start = termijn.start();
        var stand = termijn.stand();
        return new TermijnOverzicht(
                termijn.id(),
                termijn.paar().code(),
                naam,
                termijn.paar().sleutel(),
                stand.status(),
                start.berichtId(),
                start.deelnemer(),
                start.tegenpartij(),
                start.op(),
                termijn.grens().waarschuwOp(),
                termijn.grens().verlooptOp(),
                stand.gehaaldOp(),
                stand.gehaaldDoor(),
                stand.teLaat() || stand.status() == TermijnStatus.VERLOPEN);
    }
}
