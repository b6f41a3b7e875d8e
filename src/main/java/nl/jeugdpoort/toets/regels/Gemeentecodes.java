package nl.jeugdpoort.toets.regels;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.jeugdpoort.contract.Contractgegevens;
import nl.jeugdpoort.contract.Gemeenten;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Tells the code of a gemeente in a message from an AGB code, and whether it is one of the CBS. */
@Component
public final class Gemeentecodes {

    private static final int CIJFERS = 4;

    private final Gemeenten gemeenten;

    @Autowired
    Gemeentecodes(Gemeenten gemeenten) {
        this.gemeenten = gemeenten;
    }

    /** By the list of a config folder as it is now, or by the packaged one when that folder has none. */
    public Gemeentecodes(Path config) {
        this(Contractgegevens.uit(config));
    }

    /** Whether a party is named by a code of this list; otherwise it has an AGB code. */
    public static boolean isGemeentecode(String code) {
        return code != null && code.length() == CIJFERS;
    }

    public boolean bestaat(String code, LocalDate dag) {
        return gemeenten.bestaat(code, dag);
    }
}
