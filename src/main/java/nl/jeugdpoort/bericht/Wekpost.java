package nl.jeugdpoort.bericht;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * Sends wake-ups in the background, one after another, so that a broker that is away, full or silent holds up nobody. What fails or
 * does not fit is dropped: the sweepers find what nobody heard.
 */
public final class Wekpost implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wekpost.class);
    private static final int RUIMTE = 5000;
    private static final long RUST_NANOS = 2_000_000_000L;

    private final ThreadPoolExecutor draad = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(RUIMTE),
            Thread.ofPlatform().daemon().name("wekpost").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    private long stilTot = System.nanoTime();

    /** Sends later, or never. */
    public void verstuur(Runnable wekker) {
        draad.execute(() -> probeer(wekker));
    }

    /** After a failure the next ones are dropped for a moment, because they would fail too. */
    private void probeer(Runnable wekker) {
        if (System.nanoTime() - stilTot < 0) {
            return;
        }
        try {
            wekker.run();
        } catch (RuntimeException e) {
            stilTot = System.nanoTime() + RUST_NANOS;
            LOG.warn(
                    "Wake-up not sent, the sweepers will do the work: {}",
                    NestedExceptionUtils.getMostSpecificCause(e).toString());
        }
    }

    @Override
    public void close() {
        draad.shutdownNow();
    }
}
