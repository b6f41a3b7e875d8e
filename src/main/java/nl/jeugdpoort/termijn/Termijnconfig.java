package nl.jeugdpoort.termijn;

import java.nio.file.Path;
import java.util.Set;
import nl.jeugdpoort.instelling.Configuratiemap;
import nl.jeugdpoort.instelling.Instellingenlezer;
import nl.jeugdpoort.instelling.Mapwacht;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The terms and the calendar as configured now; what is wrong at the start stops the gateway. */
@Component
class Termijnconfig {

    private static final Logger LOG = LoggerFactory.getLogger(Termijnconfig.class);

    private final Path map;
    private final Mapwacht wacht;
    private volatile Stand stand;

    /** What counts together: terms are counted by the calendar that was read with them. */
    private record Stand(Termijnregels regels, Kalender kalender) {}

    Termijnconfig(Configuratiemap map) {
        this.map = map.pad();
        wacht = new Mapwacht(map.pad(), Set::of);
        stand = lees();
    }

    Termijnregels regels() {
        return stand.regels();
    }

    Kalender kalender() {
        return stand.kalender();
    }

    /** Takes over changed files; a wrong change is logged and what counted goes on. Terms that run keep the end that they have. */
    public void herlaad() {
        if (!wacht.gewijzigd()) {
            return;
        }
        try {
            stand = lees();
        } catch (OngeldigeInstellingen e) {
            LOG.error("Gewijzigde termijnen of werkdagen afgewezen; de vorige blijven gelden:\n{}", e.getMessage());
        }
    }

    private Stand lees() {
        var lezer = new Instellingenlezer(map, System::getenv);
        var termijnen = lezer.lees("termijnen.yaml", Termijnbestand.class);
        var werkdagen = lezer.lees("werkdagen.yaml", Werkdagregels.class);
        termijnen.map(Termijnbestand::toets).ifPresent(fouten -> fouten.forEach(lezer::voegToe));
        werkdagen.map(Werkdagregels::toets).ifPresent(fouten -> fouten.forEach(lezer::voegToe));
        lezer.controleer();
        return new Stand(
                new Termijnregels(termijnen.orElseThrow().waarde().termijnen()),
                new Kalender(werkdagen.orElseThrow().waarde()));
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
