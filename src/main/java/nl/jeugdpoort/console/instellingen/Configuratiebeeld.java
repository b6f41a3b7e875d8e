package nl.jeugdpoort.console.instellingen;

import java.util.List;
import java.util.stream.Stream;
import nl.jeugdpoort.deelnemer.Configuratiestand;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.deelnemer.Mandaten;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.Wisselbaar;
import org.springframework.stereotype.Component;

/** What was read from the config folder, and which changes were refused. */
@Component
class Configuratiebeeld {

    private final Configuratiestand stand;
    private final List<Wisselbaar<?>> lijsten;
    private final Deelnemers deelnemers;
    private final Mandaten mandaten;
    private final Regios regios;

    Configuratiebeeld(
            Configuratiestand stand,
            List<Wisselbaar<?>> lijsten,
            Deelnemers deelnemers,
            Mandaten mandaten,
            Regios regios) {
        this.stand = stand;
        this.lijsten = lijsten;
        this.deelnemers = deelnemers;
        this.mandaten = mandaten;
        this.regios = regios;
    }

    /** What was read, and how much. */
    record Gelezen(String wat, String hoeveel) {}

    public List<Gelezen> gelezen() {
        return Stream.concat(
                        Stream.of(
                                new Gelezen(
                                        "Deelnemers",
                                        String.valueOf(deelnemers.alle().size())),
                                new Gelezen(
                                        "Mandaten",
                                        String.valueOf(mandaten.alle().size())),
                                new Gelezen(
                                        "Regio's", String.valueOf(regios.alle().size()))),
                        lijsten.stream()
                                .map(lijst ->
                                        new Gelezen(lijst.wat(), lijst.nu().toString())))
                .toList();
    }

    /** Every error of a change that does not count. */
    public List<Instelfout> afgewezen() {
        return Stream.concat(
                        stand.afgewezenWijziging().stream(), lijsten.stream().flatMap(lijst -> lijst.fouten().stream()))
                .toList();
    }

    public Configuratiestand stand() {
        return stand;
    }
}
