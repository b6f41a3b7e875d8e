package nl.jeugdpoort.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Speed of recognition, schema check and rules, in a virtual machine of its own. */
final class Toetsmeting {

    private static final double MINSTENS = 1.5;
    private static final double MINSTENS_MET_REGELS = 1 / 3.0;

    private Toetsmeting() {}

    static void meet(Rapport rapport) throws RunnerException {
        Collection<RunResult> uitkomsten = new Runner(new OptionsBuilder()
                        .include(SchemaBench.class.getName() + ".*")
                        .build())
                .run();
        double toetser = score(uitkomsten, "toetser");
        double woodstox = score(uitkomsten, "woodstox");
        double jdk = score(uitkomsten, "jdk");
        String grootte = Getal.heel(Meetberichten.toewijzing().length) + " bytes";
        rapport.feit("JW301 van " + grootte + " alleen ontleden met Woodstox", perSeconde(woodstox));
        rapport.feit("JW301 valideren met een hergebruikte Validator van de JDK", perSeconde(jdk));
        rapport.feit(
                "JW301 herkennen en toetsen, naast Woodstox alleen",
                perSeconde(toetser),
                Getal.honderdste(toetser / woodstox));
        double metRegels = score(uitkomsten, "metRegels");
        rapport.toets(
                "JW301 herkennen en toetsen met alle regels, naast Woodstox alleen",
                perSeconde(metRegels),
                "0,33 x Woodstox",
                Getal.honderdste(metRegels / woodstox),
                metRegels / woodstox >= MINSTENS_MET_REGELS);
        rapport.toets(
                "JW301 herkennen en toetsen, naast de JDK",
                perSeconde(toetser),
                "1,5 x JDK",
                Getal.honderdste(toetser / jdk),
                toetser / jdk >= MINSTENS);
    }

    private static double score(Collection<RunResult> uitkomsten, String naam) {
        return uitkomsten.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + naam))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }

    private static String perSeconde(double waarde) {
        return Getal.heel(waarde) + " per s";
    }
}
