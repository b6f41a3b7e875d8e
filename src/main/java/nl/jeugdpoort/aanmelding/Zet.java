package nl.jeugdpoort.aanmelding;

import java.util.List;
import nl.jeugdpoort.aanmelding.route.Gebeurtenis;
import nl.jeugdpoort.aanmelding.route.Stapstand;

/** One event and what it made of the case. */
record Zet(Aanmelding voor, Aanmelding na, Gebeurtenis gebeurtenis) {

    /** The steps that it began; one that it met at once too. */
    List<Stapstand> begonnen() {
        return na.zaak().stappen().values().stream()
                .filter(stand -> ronde(voor, stand.stap()) < stand.ronde())
                .toList();
    }

    /** The steps that ran before it and do not run any more. */
    List<Stapstand> beeindigd() {
        return voor.zaak().stappen().values().stream()
                .filter(Stapstand::loopt)
                .map(stand -> na.zaak().stappen().get(stand.stap()))
                .filter(stand -> !stand.loopt())
                .toList();
    }

    private static int ronde(Aanmelding aanmelding, String stap) {
        Stapstand stand = aanmelding.zaak().stappen().get(stap);
        return stand == null ? 0 : stand.ronde();
    }
}
