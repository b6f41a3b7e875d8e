package nl.jeugdpoort.toets.verminking;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.toets.Toetsbank;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import nl.jeugdpoort.toets.Toetsuitslag;
import nl.jeugdpoort.toets.schema.Schematoetser;

/** Puts messages to both checkers, in a thread of its own, and keeps count of its processor time. Failures tell nothing of a message. */
final class Proefbank implements AutoCloseable {

    /** Wall time after which a check hangs, whatever else the machine does. */
    private static final int HANGT_NA_SECONDEN = 120;

    private static final ThreadMXBean DRADEN = ManagementFactory.getThreadMXBean();

    private final Toetser schema = new Schematoetser(List.of());
    private final Toetsbank bank = Toetsbank.los();
    private final ExecutorService draad =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private long nanos;
    private long bytes;

    /** What is wrong with how a message is checked; empty when nothing is. */
    Optional<String> toets(byte[] bericht) {
        Future<Optional<String>> uitkomst = draad.submit(() -> gemeten(bericht));
        try {
            return uitkomst.get(HANGT_NA_SECONDEN, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return Optional.of("hangs");
        } catch (ExecutionException e) {
            return Optional.of("ends in " + e.getCause().getClass().getName() + waar(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private static String waar(Throwable fout) {
        return Stream.of(fout.getStackTrace())
                .filter(plek -> plek.getClassName().startsWith("nl.jeugdpoort"))
                .limit(6)
                .map(plek -> "\n    at " + plek)
                .collect(Collectors.joining());
    }

    private Optional<String> gemeten(byte[] bericht) {
        long begin = DRADEN.getCurrentThreadCpuTime();
        Toetsresultaat zonderRegels = schema.toets(bericht);
        Toetsuitslag uitslag = bank.toets(bericht);
        nanos += DRADEN.getCurrentThreadCpuTime() - begin;
        bytes += bericht.length;
        if (zonderRegels.oordeel()
                == Oordeel.GELDIG
                != zonderRegels.bevindingen().isEmpty()) {
            return Optional.of("is invalid without a finding, or valid with one");
        } else if (!uitslag.geldig() && uitslag.bevindingen().isEmpty()) {
            return Optional.of("is wrong without a finding");
        }
        Plaatsproef proef = new Plaatsproef(bericht);
        return proef.fout(zonderRegels.bevindingen()).or(() -> proef.fout(uitslag.bevindingen()));
    }

    /** Processor time of all checks until now, by both checkers together. */
    long nanos() {
        return nanos;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        draad.shutdownNow();
    }
}
