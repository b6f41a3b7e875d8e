package nl.jeugdpoort.bench;

import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.schema.Proefberichten;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One message with all rules on it, beside parsing alone on the same bytes; a JW301 also beside the official way with ten rules. */
public class RegelBench {

    private static final int VEEL = 10_000;
    private static final int MINDER = 2_000;
    private static final int GROTE = 4;

    /** A JW301. */
    @State(Scope.Thread)
    public static class Toewijzing {

        @Param({"false", "true"})
        public boolean fouten;

        private byte[] bericht;
        private OfficieleWeg officieel;

        @Setup
        public void bereidVoor() throws Exception {
            bericht = fouten ? Meetberichten.toewijzingMetFouten() : Meetberichten.toewijzing();
            officieel = new OfficieleWeg();
        }
    }

    /** A JW323 of 25 MB. */
    @State(Scope.Thread)
    public static class Declaratie {

        @Param({"false", "true"})
        public boolean fouten;

        private byte[] bericht;

        @Setup
        public void bereidVoor() {
            bericht = fouten ? Meetberichten.declaratieMetFouten() : Meetberichten.declaratie();
        }
    }

    /** The two that every message passes. */
    @State(Scope.Thread)
    public static class Lezers {

        private final Toetser toetser = Proefberichten.toetserMetRegels();
        private final Woodstox woodstox = new Woodstox();
    }

    @Benchmark
    @Warmup(batchSize = VEEL)
    @Measurement(batchSize = VEEL)
    public Object toewijzing(Toewijzing t, Lezers lezers) {
        return lezers.toetser.toets(t.bericht);
    }

    @Benchmark
    @Warmup(batchSize = VEEL)
    @Measurement(batchSize = VEEL)
    public int toewijzingWoodstox(Toewijzing t, Lezers lezers) throws Exception {
        return lezers.woodstox.ontleed(t.bericht);
    }

    @Benchmark
    @Warmup(batchSize = MINDER)
    @Measurement(batchSize = MINDER)
    public Object toewijzingOfficieel(Toewijzing t) throws Exception {
        return t.officieel.toets(t.bericht);
    }

    @Benchmark
    @Warmup(batchSize = GROTE)
    @Measurement(batchSize = GROTE)
    public Object declaratie(Declaratie d, Lezers lezers) {
        return lezers.toetser.toets(d.bericht);
    }

    @Benchmark
    @Warmup(batchSize = GROTE)
    @Measurement(batchSize = GROTE)
    public int declaratieWoodstox(Declaratie d, Lezers lezers) throws Exception {
        return lezers.woodstox.ontleed(d.bericht);
    }
}
