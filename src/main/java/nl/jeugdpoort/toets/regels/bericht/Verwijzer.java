package nl.jeugdpoort.toets.regels.bericht;

import java.util.Set;
import nl.jeugdpoort.toets.regels.Klasse;

/** The person or organisation that referred a client. */
record Verwijzer(Klasse klasse) {

    private static final Set<String> ZORGVERLENERS = Set.of("02", "03", "04", "05");

    /** Whether it is of a type that has a code in the register of care providers. */
    boolean isZorgverlener() {
        return klasse.isEen("Type", ZORGVERLENERS);
    }

    boolean heeftCode() {
        return klasse.gevuld("ZorgverlenerCode");
    }

    boolean heeftNaam() {
        return klasse.gevuld("Naam");
    }
}
