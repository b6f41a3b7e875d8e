package nl.jeugdpoort.bench;

import java.io.IOException;

/**
 * Processor time in seconds of the processes that take part, and of the gateway by stage.
 *
 * @param toetsen time on the clock that the checking took; it waits for nothing, so this is about its processor time
 * @param verwerken time on the clock that the processing took, waiting for the database included
 */
record Verbruik(double poort, double postgres, double simulator, Draadtijden draden, double toetsen, double verwerken) {

    /** Since the start of each process. */
    static Verbruik van(Poort poort) throws IOException, InterruptedException {
        return new Verbruik(
                Processortijd.van(poort.pid()),
                Processortijd.vanGezin(poort.postgres().pid()),
                Processortijd.van(ProcessHandle.current().pid()),
                Draadtijden.van(poort.pid()),
                poort.staptijd("toetsen"),
                poort.staptijd("verwerken"));
    }

    Verbruik sinds(Verbruik eerder) {
        return new Verbruik(
                poort - eerder.poort,
                postgres - eerder.postgres,
                simulator - eerder.simulator,
                draden.sinds(eerder.draden),
                toetsen - eerder.toetsen,
                verwerken - eerder.verwerken);
    }

    /** Writes everything per message. */
    void schrijf(Rapport rapport, int berichten) {
        rapport.feit("processortijd jeugdpoort", perBericht(poort, berichten));
        draden.perStap().forEach((stap, tijd) -> {
            rapport.feit("&nbsp; " + stap, perBericht(tijd, berichten), Getal.honderdste(tijd / poort));
            if (stap.equals(Draadtijden.INGANG)) {
                rapport.feit(
                        "&nbsp; &nbsp; waarvan toetsen, op de klok",
                        perBericht(toetsen, berichten),
                        Getal.honderdste(toetsen / poort));
            }
            if (stap.equals(Draadtijden.VERWERKEN)) {
                rapport.feit("&nbsp; &nbsp; op de klok, met wachten op PostgreSQL", perBericht(verwerken, berichten));
            }
        });
        rapport.feit("&nbsp; geëindigde draden", perBericht(Math.max(0, poort - draden.som()), berichten));
        rapport.feit("processortijd PostgreSQL", perBericht(postgres, berichten));
        rapport.feit("processortijd simulator met zijn virtuele machine", perBericht(simulator, berichten));
    }

    private static String perBericht(double seconden, int berichten) {
        return Getal.honderdste(seconden * 1000 / berichten) + " ms per bericht";
    }
}
