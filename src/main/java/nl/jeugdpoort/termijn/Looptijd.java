package nl.jeugdpoort.termijn;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * How long a term runs.
 *
 * @param duur length, as {@link Duur} writes it
 * @param vanaf day 0
 * @param waarschuw how long before the end to warn, null for no warning
 */
record Looptijd(
        @NotNull(message = "ontbreekt") @Pattern(regexp = Duur.VORM, message = Looptijd.GEEN_DUUR)
        String duur,

        @NotNull(message = "ontbreekt") Vanaf vanaf,

        @Pattern(regexp = "[1-9].*", message = "moet meer dan 0 zijn")
        @Pattern(regexp = "-?" + Duur.VORM, message = Looptijd.GEEN_DUUR)
        String waarschuw) {

    static final String GEEN_DUUR = "is geen duur; schrijf bijvoorbeeld 3 werkdagen, 8 weken of 14 dagen";

    /** How long it runs and from when, in Dutch, for example {@code 3 werkdagen vanaf de ontvangst}. */
    String zin() {
        boolean terug = duur.startsWith("-");
        return (terug ? duur.substring(1) + " vóór " : duur + " vanaf ") + vanaf.naam();
    }

    /** When the term warns and ends, empty when the day to count from is unknown. */
    Optional<Grens> grens(Vanaf.Dagen dagen, Kalender kalender) {
        return Optional.ofNullable(vanaf.dag(dagen)).map(dag -> {
            var streng = Duur.van(duur).na(dag, kalender, Lezing.STRENG);
            var waarschuwing = waarschuw == null
                    ? null
                    : Kalender.eindeVan(Duur.van(waarschuw).terug().na(streng, kalender, Lezing.STRENG));
            return new Grens(waarschuwing, Kalender.eindeVan(Duur.van(duur).na(dag, kalender, Lezing.RUIM)));
        });
    }
}
