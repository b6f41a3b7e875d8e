package nl.jeugdpoort.cijfers;

import nl.jeugdpoort.termijn.Beurt;
import org.springframework.stereotype.Component;

/** Counts on from where it was left, in steps, until nothing is left that is final. One node at a time. */
@Component
public class Cijferteller {

    /** Keeps this turn apart from others in the same database. */
    private static final long SLOT = 7400;

    private static final int PER_STAP = 20_000;

    private final Beurt beurt;
    private final Telstand stand;
    private final Telstap stap;

    Cijferteller(Beurt beurt, Telstand stand, Telstap stap) {
        this.beurt = beurt;
        this.stand = stand;
        this.stap = stap;
    }

    /** One beat. */
    public void tel() {
        telAlles("bericht", stap::berichten);
        telAlles("weigering", stap::weigeringen);
    }

    /** Counts numbers above the first up to and including the second. */
    private interface Deel {
        void tel(long na, long totEnMet);
    }

    private void telAlles(String teller, Deel deel) {
        boolean meer = true;
        while (meer) {
            meer = beurt.neem(SLOT, () -> telStap(teller, deel));
        }
    }

    private boolean telStap(String teller, Deel deel) {
        Telstand.Stand nu = stand.lees(teller);
        if (nu.tot() < nu.gezien() && nu.vast()) {
            long einde = Math.min(nu.gezien(), nu.tot() + PER_STAP);
            deel.tel(nu.tot(), einde);
            stand.geteld(teller, einde);
            return true;
        }
        if (nu.tot() == nu.gezien()) {
            deel.tel(nu.tot(), nu.tot());
            stand.kijkVerder(teller);
        }
        return false;
    }
}
