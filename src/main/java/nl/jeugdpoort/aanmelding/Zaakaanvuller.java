package nl.jeugdpoort.aanmelding;

import java.util.UUID;

/** Another part of the gateway that knows more of a case than the case itself. */
public interface Zaakaanvuller {

    /** What it adds to the dossier, for who may see all of it. */
    Zaakaanvulling van(UUID aanmelding);
}
