package nl.jeugdpoort.contact;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A day of the week as people write it in Dutch, in the order of the week. */
public enum Weekdag {
    MA,
    DI,
    WO,
    DO,
    VR,
    ZA,
    ZO;

    /** The word in documents, for example {@code ma}. */
    @JsonValue
    public String woord() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Weekdag van(DayOfWeek dag) {
        return values()[dag.getValue() - 1];
    }

    /** The day that these letters begin, so that {@code maandag} will do. */
    static Optional<Weekdag> van(String tekst) {
        String klein = tekst.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(dag -> klein.equals(dag.woord()) || klein.matches(dag.woord() + "[a-z]*dag"))
                .findFirst();
    }
}
