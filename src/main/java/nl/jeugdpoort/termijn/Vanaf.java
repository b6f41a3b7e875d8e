package nl.jeugdpoort.termijn;

import java.time.LocalDate;

/** The day from which a term is counted; null when the message does not carry it, and then there is no term. */
enum Vanaf {
    ONTVANGST("de ontvangst"),
    DAGTEKENING("de dagtekening"),
    BEGIN("het begin van de hulp"),
    LAATSTE_VAN_ONTVANGST_EN_BEGIN("de ontvangst, of vanaf het begin van de hulp als dat later is"),
    LAATSTE_VAN_ONTVANGST_EN_EINDE("de ontvangst, of vanaf het einde van de hulp als dat later is");

    private final String naam;

    Vanaf(String naam) {
        this.naam = naam;
    }

    /** The Dutch words for it. */
    String naam() {
        return naam;
    }

    LocalDate dag(Dagen dagen) {
        return switch (this) {
            case ONTVANGST -> dagen.ontvangst();
            case DAGTEKENING -> dagen.dagtekening();
            case BEGIN -> dagen.begin();
            case LAATSTE_VAN_ONTVANGST_EN_BEGIN -> laatste(dagen.ontvangst(), dagen.begin());
            case LAATSTE_VAN_ONTVANGST_EN_EINDE -> laatste(dagen.ontvangst(), dagen.einde());
        };
    }

    private static LocalDate laatste(LocalDate ontvangst, LocalDate ander) {
        if (ander == null) {
            return null;
        }
        return ander.isAfter(ontvangst) ? ander : ontvangst;
    }

    /**
     * The days that a term can be counted from, Dutch calendar days.
     *
     * @param ontvangst day on which the starting message was received
     * @param dagtekening its dagtekening
     * @param begin begin of the product, null when the message has none
     * @param einde end of the product, null when the message has none
     */
    record Dagen(LocalDate ontvangst, LocalDate dagtekening, LocalDate begin, LocalDate einde) {}
}
