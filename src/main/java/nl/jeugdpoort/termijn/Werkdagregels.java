package nl.jeugdpoort.termijn;

import static nl.jeugdpoort.termijn.VeldFout.eis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The content of {@code config/werkdagen.yaml}.
 *
 * @param versies each from its own date, in order; the first also holds before its date
 */
record Werkdagregels(List<Versie> versies) {

    Werkdagregels {
        eis(versies != null && !versies.isEmpty(), "versies", "noem ten minste één versie");
        for (int i = 1; i < versies.size(); i++) {
            boolean later = versies.get(i).vanaf().isAfter(versies.get(i - 1).vanaf());
            eis(later, "versies[" + i + "].vanaf", "moet na de datum van de versie erboven liggen");
        }
        versies = List.copyOf(versies);
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
                .flatMap(v -> v.dagenBijBesluit().getOrDefault(jaar, List.of()).stream()
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
            LocalDate vanaf, Vrij goedeVrijdag, Vrij koninklijkBesluit, Map<Integer, List<LocalDate>> dagenBijBesluit) {

        Versie {
            eis(vanaf != null, "vanaf", "ontbreekt");
            eis(goedeVrijdag != null, "goedeVrijdag", "ontbreekt: kies altijd, ruim of nooit");
            eis(koninklijkBesluit != null, "koninklijkBesluit", "ontbreekt: kies altijd, ruim of nooit");
            dagenBijBesluit = dagenBijBesluit == null ? Map.of() : Map.copyOf(dagenBijBesluit);
            dagenBijBesluit.forEach((jaar, dagen) -> eis(
                    dagen.stream().allMatch(dag -> dag.getYear() == jaar),
                    "dagenBijBesluit." + jaar,
                    "noemt een dag van een ander jaar"));
        }
    }
}
