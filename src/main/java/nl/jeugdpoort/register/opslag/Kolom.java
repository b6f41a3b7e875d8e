package nl.jeugdpoort.register.opslag;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/** One column of several rows, as an array that a statement unnests; dates travel as text. */
final class Kolom {

    private Kolom() {}

    static <T> String[] tekst(Collection<T> rijen, Function<T, String> waarde) {
        return rijen.stream().map(waarde).toArray(String[]::new);
    }

    static <T> Long[] getal(Collection<T> rijen, Function<T, Long> waarde) {
        return rijen.stream().map(waarde).toArray(Long[]::new);
    }

    static <T> UUID[] uuid(Collection<T> rijen, Function<T, UUID> waarde) {
        return rijen.stream().map(waarde).toArray(UUID[]::new);
    }

    static <T> String[] dag(Collection<T> rijen, Function<T, LocalDate> waarde) {
        return tekst(rijen, rij -> {
            LocalDate dag = waarde.apply(rij);
            return dag == null ? null : dag.toString();
        });
    }
}
