package nl.jeugdpoort.deelnemer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One complete and checked configuration; never changes. */
record Stand(Map<String, Deelnemer> deelnemers, List<Mandaat> mandaten, List<Regio> regios, Map<String, Inlog> inlog) {

    /** For whom somebody stands, empty when his region or organisation is not there. */
    Optional<Set<String>> namens(Persoon persoon) {
        return switch (persoon.rol()) {
            case DEELNEMER, MEDEWERKER ->
                Optional.ofNullable(persoon.plaats())
                        .filter(deelnemers::containsKey)
                        .map(Set::of);
            case REGIOBEHEERDER ->
                regios.stream()
                        .filter(regio -> regio.cbsJeugdregio().equals(persoon.plaats()))
                        .map(Stand::gemeenten)
                        .findFirst();
            case OPERATOR, FUNCTIONEEL_BEHEERDER, AUDITOR -> Optional.of(Set.of());
        };
    }

    private static Set<String> gemeenten(Regio regio) {
        return regio.gemeenten().stream().map(Regio.Gemeente::code).collect(Collectors.toUnmodifiableSet());
    }
}
