package nl.jeugdpoort.aanmelding;

import nl.jeugdpoort.aanmelding.route.Zaakstatus;

/** Which cases a list shows, by how they stand. */
public enum Zaakkeuze {
    LOPEND(Zaakstatus.LOOPT),
    AFGEROND(Zaakstatus.AFGEROND),
    OVERGEDRAGEN(Zaakstatus.OVERGEDRAGEN),
    INGETROKKEN(Zaakstatus.INGETROKKEN),
    ALLE(null);

    private final Zaakstatus status;

    Zaakkeuze(Zaakstatus status) {
        this.status = status;
    }

    /** Null for any. */
    Zaakstatus status() {
        return status;
    }
}
