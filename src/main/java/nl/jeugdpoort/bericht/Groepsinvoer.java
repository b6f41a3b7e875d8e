package nl.jeugdpoort.bericht;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import nl.jeugdpoort.bericht.BerichtStore.Opslag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Stores messages of many callers together: whatever waits when the writer is free goes to disk in one transaction. A caller gets its
 * outcome after the commit, so nothing is promised that is not on disk; alone, it waits for nobody.
 */
@Component
public class Groepsinvoer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Groepsinvoer.class);
    private static final int BUNDEL = 64;
    private static final int BUNDEL_BYTES = 1024 * 1024;

    private final BerichtStore berichten;
    private final BlockingQueue<Wachtende> wachtrij = new LinkedBlockingQueue<>();
    private Thread schrijver;

    Groepsinvoer(BerichtStore berichten) {
        this.berichten = berichten;
    }

    /** Stores one message and returns when it is on disk; otherwise as {@link BerichtStore#bewaar(NieuwBericht)}. */
    public Opslag bewaar(NieuwBericht nieuw) {
        if (nieuw.inhoud().length > BUNDEL_BYTES) {
            return berichten.bewaar(nieuw);
        }
        Wachtende wachtende = new Wachtende(nieuw, new CompletableFuture<>());
        wachtrij.add(wachtende);
        try {
            return wachtende.uitkomst().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException oorzaak ? oorzaak : e;
        }
    }

    private void schrijf() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                List<Wachtende> bundel = volgende();
                try {
                    bewaar(bundel);
                } finally {
                    bundel.forEach(Wachtende::laatLos);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for one, and takes along what else is there; this thread alone takes from the queue. */
    private List<Wachtende> volgende() throws InterruptedException {
        List<Wachtende> bundel = new ArrayList<>(BUNDEL);
        Wachtende volgende = wachtrij.take();
        int bytes = 0;
        while (volgende != null) {
            bundel.add(volgende);
            bytes += volgende.bytes();
            volgende = bundel.size() < BUNDEL && bytes < BUNDEL_BYTES ? wachtrij.poll() : null;
        }
        return bundel;
    }

    private void bewaar(List<Wachtende> bundel) {
        try {
            List<Opslag> opslagen =
                    berichten.bewaar(bundel.stream().map(Wachtende::nieuw).toList());
            for (int i = 0; i < bundel.size(); i++) {
                bundel.get(i).uitkomst().complete(opslagen.get(i));
            }
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException | TransactionSystemException e) {
            // Away for one is away for all: to try each by itself would make the last one wait for all the others.
            bundel.forEach(een -> een.uitkomst().completeExceptionally(e));
        } catch (RuntimeException e) {
            if (bundel.size() == 1) {
                bundel.getFirst().uitkomst().completeExceptionally(e);
            } else {
                bundel.forEach(een -> bewaar(List.of(een)));
            }
        }
    }

    @Override
    public synchronized void start() {
        schrijver = Thread.ofPlatform()
                .name("groepsinvoer")
                .daemon()
                .uncaughtExceptionHandler((thread, fout) -> opnieuw(fout))
                .start(this::schrijf);
    }

    /** Only an error of the JVM itself, such as lack of memory, comes here; senders that come after must not wait for nobody. */
    private synchronized void opnieuw(Throwable fout) {
        LOG.error("The writer of messages broke off and starts again", fout);
        if (isRunning()) {
            start();
        }
    }

    @Override
    public synchronized void stop() {
        schrijver.interrupt();
        schrijver = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return schrijver != null;
    }

    /** Before the endpoints start, and after they stop. */
    @Override
    public int getPhase() {
        return 0;
    }

    private record Wachtende(NieuwBericht nieuw, CompletableFuture<Opslag> uitkomst) {
        int bytes() {
            return nieuw.inhoud().length;
        }

        /** Nobody is left waiting, whatever happened. */
        void laatLos() {
            uitkomst.completeExceptionally(
                    new IllegalStateException("The writer broke off before this message was stored"));
        }
    }
}
