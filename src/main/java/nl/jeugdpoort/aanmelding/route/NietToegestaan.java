package nl.jeugdpoort.aanmelding.route;

import java.util.Set;

/** An event that the case, as it stands, does not allow. */
public final class NietToegestaan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<Gebeurtenissoort> toegestaan;

    NietToegestaan(Gebeurtenissoort soort, Set<Gebeurtenissoort> toegestaan) {
        super("Event " + soort + " is not allowed now; allowed are " + toegestaan);
        this.toegestaan = Set.copyOf(toegestaan);
    }

    /** What the case allows instead. */
    public Set<Gebeurtenissoort> toegestaan() {
        return toegestaan;
    }
}
