package nl.jeugdpoort.tussentaal;

import java.util.Optional;

/** The tussentaal as configured now. */
public interface Tussentalen {

    /** That of a gemeente: its own, or else that of its region; empty when neither has one. */
    Optional<Tussentaal> vanGemeente(String gemeentecode);
}
