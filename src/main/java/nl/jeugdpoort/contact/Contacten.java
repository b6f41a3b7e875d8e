package nl.jeugdpoort.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The contact register for other parts of the gateway. */
public interface Contacten {

    /**
     * Whom to address for a function in a gemeente on a day: for who is absent that day, the back-up. Each person once; who is there
     * first. Who serves the whole region counts for each of its gemeenten.
     *
     * @param regio code of the CBS, for example {@code JZ32}
     * @param gemeente CBS code; null for whichever
     */
    List<Contact> voor(String regio, String gemeente, Functie functie, LocalDate dag);

    /** An entry, also one that has ended; empty when there is none with this id. */
    Optional<Contact> vind(UUID id);
}
