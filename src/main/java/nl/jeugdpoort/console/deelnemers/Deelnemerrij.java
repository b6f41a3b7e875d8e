package nl.jeugdpoort.console.deelnemers;

import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.inzage.Deelnemerstand;

/** A participant in the list, with how it goes. */
record Deelnemerrij(Deelnemer deelnemer, Deelnemerstand stand) {

    /** One word for how it goes: geparkeerd before wacht, because somebody has to act. */
    public String woord() {
        if (stand.geparkeerd() > 0) {
            return "geparkeerd";
        }
        return stand.wacht() > 0 ? "wacht" : "goed";
    }

    /** The class that colours the word. */
    public String kleur() {
        return stand.geparkeerd() > 0 ? "s-geparkeerd" : stand.wacht() > 0 ? "nog-niet" : "s-afgeleverd";
    }
}
