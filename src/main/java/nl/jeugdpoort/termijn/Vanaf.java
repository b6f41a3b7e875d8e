package nl.jeugdpoort.termijn;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** The day from which a term is counted; null when the message does not carry it, and then there is no term. */
enum Vanaf {
    @JsonProperty("ontvangst")
    ONTVANGST {
        @Override
        LocalDate dag(Dagen dagen) {
            return dagen.ontvangst();
        }
    },
    @JsonProperty("dagtekening")
    DAGTEKENING {
        @Override
        LocalDate dag(Dagen dagen) {
            return dagen.dagtekening();
        }
    },
    @JsonProperty("begin")
    BEGIN {
        @Override
        LocalDate dag(Dagen dagen) {
            return dagen.begin();
        }
    },
    @JsonProperty("laatste van ontvangst en begin")
    ONTVANGST_OF_BEGIN {
        @Override
        LocalDate dag(Dagen dagen) {
            return laatste(dagen.ontvangst(), dagen.begin());
        }
    },
    @JsonProperty("laatste van ontvangst en einde")
    ONTVANGST_OF_EINDE {
        @Override
        LocalDate dag(Dagen dagen) {
            return laatste(dagen.ontvangst(), dagen.einde());
        }
    };

    abstract LocalDate dag(Dagen dagen);

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
