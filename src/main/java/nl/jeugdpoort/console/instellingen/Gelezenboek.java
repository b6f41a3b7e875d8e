package nl.jeugdpoort.console.instellingen;

import java.util.List;
import nl.jeugdpoort.deelnemer.Mandaat;
import nl.jeugdpoort.deelnemer.Mandaten;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.instelling.Configuratiebestanden;
import nl.jeugdpoort.termijn.Termijnboek;
import org.springframework.stereotype.Component;

/** What the files of the config folder say, for the pages to ask. */
@Component
class Gelezenboek {

    private final Configuratiebeeld beeld;
    private final Configuratiebestanden bestanden;
    private final Regios regios;
    private final Mandaten mandaten;
    private final Termijnboek termijnen;

    Gelezenboek(
            Configuratiebeeld beeld,
            Configuratiebestanden bestanden,
            Regios regios,
            Mandaten mandaten,
            Termijnboek termijnen) {
        this.beeld = beeld;
        this.bestanden = bestanden;
        this.regios = regios;
        this.mandaten = mandaten;
        this.termijnen = termijnen;
    }

    public Configuratiebeeld beeld() {
        return beeld;
    }

    public Configuratiebestanden bestanden() {
        return bestanden;
    }

    public List<Regio> regios() {
        return regios.alle();
    }

    public List<Mandaat> mandaten() {
        return mandaten.alle();
    }

    public List<Termijnboek.Uitleg> termijnen() {
        return termijnen.alle();
    }
}
