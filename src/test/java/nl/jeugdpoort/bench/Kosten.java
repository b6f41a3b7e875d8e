package nl.jeugdpoort.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What a message costs the whole virtual machine: processor time, clearing memory included, which says more than the clock when a machine
 * is busy, and memory asked for. Of the iterations the least, because the others hold compiling as well.
 */
public final class Kosten implements InternalProfiler {

    /** Name of the processor time, in microseconds. */
    static final String REKENTIJD = "rekentijd";

    /** Name of the memory asked for, in bytes. */
    static final String GEHEUGEN = "geheugen";

    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean draden = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private long tijdVooraf;
    private long geheugenVooraf;

    @Override
    public void beforeIteration(BenchmarkParams meting, IterationParams iteratie) {
        geheugenVooraf = draden.getTotalThreadAllocatedBytes();
        tijdVooraf = machine.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams meting, IterationParams iteratie, IterationResult uitkomst) {
        double micros = (machine.getProcessCpuTime() - tijdVooraf) / 1e3;
        double bytes = draden.getTotalThreadAllocatedBytes() - geheugenVooraf;
        int berichten = iteratie.getBatchSize();
        return List.of(
                new ScalarResult(REKENTIJD, micros / berichten, "us", AggregationPolicy.MIN),
                new ScalarResult(GEHEUGEN, bytes / berichten, "B", AggregationPolicy.MIN));
    }

    @Override
    public String getDescription() {
        return "Processor time and memory of the virtual machine per message";
    }
}
