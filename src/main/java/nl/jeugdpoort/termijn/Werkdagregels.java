package nl.jeugdpoort.termijn;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdpoort.instelling.Ingelezen;
import nl.jeugdpoort.instelling.Instelfout;

/**
 * The content of {@code config/werkdagen.yaml}.
 *
 * @param versies each from its own date, in order; the first also holds before its date
 */
record Werkdagregels(
        @NotEmpty(message = "noem ten minste één versie") List<@Valid Versie> versies) {

    /** Versions that are not in order of their date. */
    static List<Instelfout> toets(Ingelezen<Werkdagregels> gelezen) {
        var versies = gelezen.waarde().versies();
        return IntStream.range(1, versies.size())
                .filter(i -> !versies.get(i).vanaf().isAfter(versies.get(i - 1).vanaf()))
                .mapToObj(
                        i -> gelezen.fout("versies[" + i + "].vanaf", "moet na de datum van de versie erboven liggen"))
                .toList();
    }

    Versie op(LocalDate dag) {
        return versies.stream()
                .filter(v -> !v.vanaf().isAfter(dag))
                .reduce((eerste, laatste) -> laatste)
                .orElse(versies.getFirst());
    }

    /** The days by royal decree in a year, each taken from the version that holds on that day. */
    Stream<LocalDate> dagenBijBesluit(int jaar) {
        return versies.stream()
                .flatMap(v -> v.dagenBijBesluit().stream()
                        .filter(dag -> dag.getYear() == jaar)
                        .filter(dag -> op(dag).equals(v)));
    }

    /** For whom a day is free on which practice differs. */
    enum Vrij {
        ALTIJD,
        RUIM,
        NOOIT;

        boolean volgens(Lezing lezing) {
            return this == ALTIJD || this == RUIM && lezing == Lezing.RUIM;
        }
    }

    /** One version; the fields are explained in the file itself. */
    record Versie(
            @NotNull(message = "ontbreekt") LocalDate vanaf,

            @NotNull(message = "ontbreekt: kies altijd, ruim of nooit")
            Vrij goedeVrijdag,

            @NotNull(message = "ontbreekt: kies altijd, ruim of nooit")
            Vrij koninklijkBesluit,

            List<LocalDate> dagenBijBesluit) {

        Versie {
            dagenBijBesluit = dagenBijBesluit == null ? List.of() : dagenBijBesluit;
        }
    }
}
