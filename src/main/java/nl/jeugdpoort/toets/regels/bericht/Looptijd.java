package nl.jeugdpoort.toets.regels.bericht;

import java.time.LocalDate;
import nl.jeugdpoort.toets.regels.Klasse;

/**
 * The first and the last day of a class, under the names that its message gives them.
 *
 * @param begin null when absent
 * @param einde null when it has no end
 * @param eindnaam the name of its last day
 */
record Looptijd(LocalDate begin, LocalDate einde, String eindnaam) {

    static Looptijd van(Klasse klasse) {
        return switch (klasse.naam()) {
            case Productlijn.TOEGEWEZEN -> van(klasse, "Ingangsdatum", "Einddatum");
            case Productlijn.AANGEVRAAGD -> van(klasse, "ToewijzingIngangsdatum", "ToewijzingEinddatum");
            case Productlijn.NIEUW, Productlijn.TE_WIJZIGEN -> van(klasse, "GewensteIngangsdatum", "Einddatum");
            default -> van(klasse, "Begindatum", "Einddatum");
        };
    }

    private static Looptijd van(Klasse klasse, String begin, String einde) {
        return new Looptijd(klasse.datum(begin), klasse.datum(einde), einde);
    }

    /** Whether it ends before it begins. */
    boolean isOmgekeerd() {
        return begin != null && einde != null && einde.isBefore(begin);
    }
}
