package nl.jeugdpoort.instelling;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A reading of files that can be replaced while running, as a whole or not at all: a wrong change is refused, logged and told, and what
 * counted goes on.
 *
 * @param <T> what is read; its {@code toString} goes into the log
 */
public final class Wisselbaar<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Wisselbaar.class);

    private final String wat;
    private final Supplier<T> lezer;
    private final Wijzigingsmelder melder;
    private final Mapwacht wacht;
    private volatile T nu;
    private List<Instelfout> fouten = List.of();
    private boolean gemeld = true;

    /**
     * Reads the files for the first time.
     *
     * @param wat what it is, for the log
     * @param mappen folders whose change asks for a new reading
     * @param lezer reads the files; throws {@link OngeldigeInstellingen} when they have errors
     * @throws OngeldigeInstellingen when the files have errors, so that the gateway does not start
     */
    public Wisselbaar(String wat, List<Path> mappen, Supplier<T> lezer, Wijzigingsmelder melder) {
        this.wat = wat;
        this.lezer = lezer;
        this.melder = melder;
        wacht = new Mapwacht(mappen);
        neem(lezer.get());
    }

    /** The reading that counts now. */
    public T nu() {
        return nu;
    }

    /** What it is, for people. */
    public String wat() {
        return wat;
    }

    /** Why the last change was refused; empty when the files and what counts agree. */
    public synchronized List<Instelfout> fouten() {
        return fouten;
    }

    /** Takes over changed files, and tells what became of the last change as long as that was not recorded. */
    public synchronized void kijk() {
        if (wacht.gewijzigd()) {
            herlees();
            gemeld = false;
        }
        if (!gemeld) {
            gemeld = melder.meld(fouten);
        }
    }

    private void herlees() {
        try {
            neem(lezer.get());
            fouten = List.of();
        } catch (OngeldigeInstellingen e) {
            fouten = e.fouten();
            LOG.error("{}: wijziging afgewezen; wat gold blijft gelden:\n{}", wat, e.getMessage());
        }
    }

    private void neem(T nieuw) {
        nu = nieuw;
        LOG.info("{}: gelezen: {}", wat, nieuw);
    }
}
