package nl.jeugdpoort.cijfers;

import java.time.LocalDate;

/** Messages that came in on one Dutch day: refused, or not. */
public record Dagvolume(LocalDate dag, long goed, long afgekeurd) {

    public long samen() {
        return goed + afgekeurd;
    }
}
