package nl.jeugdpoort.tussentaal;

import java.time.LocalDate;
import nl.jeugdpoort.bepaling.Hulp;

/**
 * Help in words of iJw.
 *
 * @param nummer place of the help in the bepaling, from 1
 * @param volume in the unit of the region, null with a budget
 */
record Productkeuze(int nummer, Hulp hulp, Zorgvorm zorgvorm, Integer volume) {

    String aanbieder() {
        return hulp.zorgaanbieder();
    }

    LocalDate begin() {
        return hulp.begin();
    }

    LocalDate einde() {
        return hulp.einde();
    }

    Integer budget() {
        return hulp.omvang().budget();
    }

    /**
     * Whether a message may not hold both: the same product of the same aanbieder on a day that they share (TR302, TR386). One without a
     * product code is the same as any of its category.
     */
    boolean botstMet(Productkeuze ander) {
        boolean zelfdeCode = zorgvorm.aspecifiek()
                || ander.zorgvorm.aspecifiek()
                || zorgvorm.productcode().equals(ander.zorgvorm.productcode());
        return aanbieder().equals(ander.aanbieder())
                && zorgvorm.categorie().equals(ander.zorgvorm.categorie())
                && zelfdeCode
                && !eindigtVoor(ander)
                && !ander.eindigtVoor(this);
    }

    private boolean eindigtVoor(Productkeuze ander) {
        return einde() != null && einde().isBefore(ander.begin());
    }

    String frequentie() {
        return hulp.omvang().frequentie();
    }
}
