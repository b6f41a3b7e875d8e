package nl.jeugdpoort.aanmelding.escalatie;

import static nl.jeugdpoort.aanmelding.escalatie.Functie.BESTUURDER;
import static nl.jeugdpoort.aanmelding.escalatie.Functie.GEDRAGSWETENSCHAPPER;
import static nl.jeugdpoort.aanmelding.escalatie.Functie.LEIDINGGEVENDE;
import static nl.jeugdpoort.aanmelding.escalatie.Functie.PROFESSIONAL;

import java.util.Optional;
import java.util.Set;

/** Who talk with each other, in the order of the model. */
public enum Escalatiestap {
    GEDRAGSWETENSCHAPPERS("de gedragswetenschappers", Set.of(PROFESSIONAL, GEDRAGSWETENSCHAPPER)),
    LEIDINGGEVENDEN("de leidinggevenden", Set.of(PROFESSIONAL, GEDRAGSWETENSCHAPPER)),
    BESTUURDERS("de bestuurders", Set.of(LEIDINGGEVENDE, BESTUURDER));

    private final String wie;
    private final Set<Functie> oproepers;

    Escalatiestap(String wie, Set<Functie> oproepers) {
        this.wie = wie;
        this.oproepers = oproepers;
    }

    /** Who talk, in the middle of a Dutch sentence. */
    public String wie() {
        return wie;
    }

    /** Whether somebody with this function may call it. */
    boolean magDoor(Functie functie) {
        return oproepers.contains(functie);
    }

    /** The step after it, empty for the last. */
    Optional<Escalatiestap> volgende() {
        return this == BESTUURDERS ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
