package nl.jeugdpoort.cli.simulatie;

import java.time.Duration;

/** Waits between attempts, a little longer each time, until the time is up. */
final class Geduld {

    private static final long EERSTE_MS = 50;
    private static final long LANGSTE_MS = 2000;

    private final String wat;
    private final Duration duur;
    private final long tot;
    private long pauze = EERSTE_MS;

    /**
     * @param wat Dutch words for what is being tried, for the message when it fails
     */
    Geduld(String wat, Duration duur) {
        this.wat = wat;
        this.duur = duur;
        this.tot = System.nanoTime() + duur.toNanos();
    }

    /**
     * @param oorzaak why the last attempt failed, in words
     * @throws Simulatiefout when the time is up or the thread is interrupted
     */
    void wacht(String oorzaak, Exception fout) {
        if (System.nanoTime() > tot) {
            throw new Simulatiefout(
                    "%s lukt al %d seconden niet (%s). Controleer of jeugdpoort draait."
                            .formatted(wat, duur.toSeconds(), oorzaak),
                    fout);
        }
        slaap(pauze);
        pauze = Math.min(pauze * 2, LANGSTE_MS);
    }

    static void slaap(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Simulatiefout("De simulatie is onderbroken.", e);
        }
    }
}
