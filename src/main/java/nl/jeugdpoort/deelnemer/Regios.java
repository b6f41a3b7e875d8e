package nl.jeugdpoort.deelnemer;

import java.util.List;
import java.util.Optional;

/** The youth-care regions as configured now. */
public interface Regios {

    List<Regio> alle();

    /** The region with this CBS code, for example {@code JZ25}. */
    Optional<Regio> vind(String cbsJeugdregio);

    /** The region that this gemeente belongs to, empty when none is configured. */
    Optional<Regio> vanGemeente(String gemeentecode);
}
