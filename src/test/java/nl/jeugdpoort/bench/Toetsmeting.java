package nl.jeugdpoort.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Speed of recognition and schema check, in a virtual machine of its own. */
final class Toetsmeting {

    private static final double GRENS = 0.5;

    private Toetsmeting() {}

    static void meet(Rapport rapport) throws RunnerException {
        Collection<RunResult> uitkomsten = new Runner(new OptionsBuilder()
                        .include(SchemaBench.class.getName() + ".*")
                        .build())
                .run();
        double toetser = score(uitkomsten, "toetser");
        double woodstox = score(uitkomsten, "woodstox");
        double jdk = score(uitkomsten, "jdk");
        rapport.feit("JW301 ontleden met Woodstox", getal(woodstox));
        rapport.feit("JW301 valideren met de JDK, hergebruikte Validator", getal(jdk));
        rapport.toets(
                "JW301 herkennen en toetsen",
                getal(toetser),
                "0,5 van Woodstox",
                getal2(toetser / woodstox),
                toetser / woodstox >= GRENS);
        rapport.toets(
                "JW301 herkennen en toetsen", getal(toetser), "1,0 van de JDK", getal2(toetser / jdk), toetser >= jdk);
    }

    private static double score(Collection<RunResult> uitkomsten, String naam) {
        return uitkomsten.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + naam))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }

    private static String getal(double waarde) {
        return String.format(Locale.forLanguageTag("nl-NL"), "%,.0f per s", waarde);
    }

    private static String getal2(double waarde) {
        return String.format(Locale.forLanguageTag("nl-NL"), "%.2f", waarde);
    }
}
