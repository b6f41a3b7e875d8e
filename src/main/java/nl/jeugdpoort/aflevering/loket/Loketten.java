package nl.jeugdpoort.aflevering.loket;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.jeugdpoort.aflevering.Afleverinstellingen;
import org.springframework.stereotype.Component;

/**
 * The delivering engine of this node: one {@link Loket} per addressee, so that one that is slow or dead delays nobody else. The
 * database is the truth; to be woken too often or in vain does no harm.
 */
@Component
public class Loketten {

    private static final long STOPTIJD_NANOS = 5_000_000_000L;

    private final Afleverinstellingen instellingen;
    private final Banen banen;
    private final Bezorging bezorging;
    private final Map<String, Loket> loketten = new ConcurrentHashMap<>();
    private volatile boolean gesloten;

    Loketten(Afleverinstellingen instellingen, Banen banen, Bezorging bezorging) {
        this.instellingen = instellingen;
        this.banen = banen;
        this.bezorging = bezorging;
    }

    /** Looks whether there is work for these addressees: codes with a space between. Returns at once. */
    public void wek(String ontvangers) {
        if (!gesloten) {
            for (String ontvanger : ontvangers.split(" ")) {
                loketten.computeIfAbsent(ontvanger, this::open).wek();
            }
        }
    }

    private Loket open(String ontvanger) {
        var kring = new Kring(instellingen.kringpauze(), System::nanoTime);
        return new Loket(ontvanger, instellingen.banen(), kring, banen, bezorging);
    }

    /** Starts nothing new and gives what is under way a moment; what it does not finish is found again by its lease. */
    @PreDestroy
    void sluit() throws InterruptedException {
        gesloten = true;
        loketten.values().forEach(Loket::sluit);
        long tot = System.nanoTime() + STOPTIJD_NANOS;
        while (!loketten.values().stream().allMatch(Loket::rust) && System.nanoTime() - tot < 0) {
            Thread.sleep(20);
        }
    }
}
