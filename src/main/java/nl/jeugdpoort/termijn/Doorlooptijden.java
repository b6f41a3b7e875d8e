package nl.jeugdpoort.termijn;

import java.util.Map;
import java.util.TreeMap;

/** Counts how long terms took. */
final class Doorlooptijden {

    private final Map<Integer, Integer> perDuur = new TreeMap<>();
    private int aantal;
    private int opTijd;
    private int gehaald;

    /** @param werkdagen how many werkdagen these took, null when they were not met */
    void tel(Integer werkdagen, int aantalTermijnen, int waarvanOpTijd) {
        aantal += aantalTermijnen;
        opTijd += waarvanOpTijd;
        if (werkdagen != null) {
            gehaald += aantalTermijnen;
            perDuur.merge(werkdagen, aantalTermijnen, Integer::sum);
        }
    }

    /** The least number of werkdagen within which this share was met; null when none was. */
    private Integer binnen(int procent) {
        long nodig = (gehaald * (long) procent + 99) / 100;
        long tot = 0;
        for (var duur : perDuur.entrySet()) {
            tot += duur.getValue();
            if (tot >= nodig) {
                return duur.getKey();
            }
        }
        return null;
    }

    Stiptheid van(String partij, Termijnsoort soort) {
        return new Stiptheid(
                partij, soort.code(), soort.naam(), soort.looptijd().zin(), aantal, opTijd, binnen(50), binnen(90));
    }
}
