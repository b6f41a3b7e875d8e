package nl.jeugdpoort.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * All benchmarks of the checker a few rounds over, each in a virtual machine of its own; of the rounds the middle one counts. An iteration
 * is a number of messages and not a time, so that warming up does as much on a busy machine.
 */
final class Toetsrondes {

    private static final int OPWARMEN = 6;
    private static final int METEN = 5;

    private final List<Map<String, RunResult>> rondes = new ArrayList<>();

    /** Measures; takes some two minutes per round. */
    static Toetsrondes meet(int aantal) throws RunnerException {
        Toetsrondes rondes = new Toetsrondes();
        for (int n = 0; n < aantal; n++) {
            rondes.rondes.add(ronde());
        }
        return rondes;
    }

    private static Map<String, RunResult> ronde() throws RunnerException {
        var opties = new OptionsBuilder()
                .include(SchemaBench.class.getName() + "\\..*")
                .include(RegelBench.class.getName() + "\\..*")
                .addProfiler(Kosten.class)
                .mode(Mode.SingleShotTime)
                .forks(1)
                .warmupIterations(OPWARMEN)
                .measurementIterations(METEN)
                .build();
        Map<String, RunResult> ronde = new HashMap<>();
        new Runner(opties).run().forEach(r -> ronde.put(naam(r), r));
        return ronde;
    }

    private static String naam(RunResult r) {
        String benchmark = r.getParams().getBenchmark();
        String naam = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        return "true".equals(r.getParams().getParam("fouten")) ? naam + " fouten" : naam;
    }

    /** Processor time for one message, in seconds. */
    double tijd(String naam) {
        return midden(ronde -> uitkomst(ronde, naam, Kosten.REKENTIJD)) / 1e6;
    }

    /** How many times the processor time of the other one takes; both of the same round. */
    double verhouding(String een, String ander) {
        return midden(ronde -> uitkomst(ronde, een, Kosten.REKENTIJD) / uitkomst(ronde, ander, Kosten.REKENTIJD));
    }

    /** All memory that it ever asks for one message, in MB. */
    double megabytes(String naam) {
        return midden(ronde -> uitkomst(ronde, naam, Kosten.GEHEUGEN)) / (1 << 20);
    }

    private static double uitkomst(Map<String, RunResult> ronde, String naam, String soort) {
        return ronde.get(naam).getSecondaryResults().get(soort).getScore();
    }

    private double midden(ToDoubleFunction<Map<String, RunResult>> waarde) {
        return rondes.stream().mapToDouble(waarde).sorted().toArray()[rondes.size() / 2];
    }
}
