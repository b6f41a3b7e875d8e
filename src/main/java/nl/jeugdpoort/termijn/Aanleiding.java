package nl.jeugdpoort.termijn;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Feiten.Product;

/**
 * Which messages do something to a term.
 *
 * @param soorten kinds of message
 * @param per by what the term is found
 * @param status only with one of these values of StatusAanlevering or VerzoekAntwoord; empty for any
 * @param reden only with one of these reason codes, {@code geen} for none; empty for any
 * @param nietReden not with one of these reason codes
 * @param ookAfgekeurd also when the gateway refuses the message; it was received all the same
 * @param herijk count the term again from the days that this message names (the real begin or end of the help)
 */
record Aanleiding(
        @NotEmpty(message = "noem ten minste één berichtsoort")
        List<String> soorten,

        @NotNull(message = "ontbreekt: kies bericht, heenbericht, referentie of toewijzing")
        Sleutel per,

        List<String> status,
        List<String> reden,
        List<String> nietReden,
        Boolean ookAfgekeurd,
        Boolean herijk) {

    Aanleiding {
        soorten = soorten == null ? List.of() : soorten;
        status = status == null ? List.of() : status;
        reden = reden == null ? List.of() : reden;
        nietReden = nietReden == null ? List.of() : nietReden;
        ookAfgekeurd = ookAfgekeurd != null && ookAfgekeurd;
        herijk = herijk != null && herijk;
    }

    /** The lines of a message, of one of the kinds, that do it. */
    Stream<Sleutel.Regel> regels(Bericht bericht) {
        if (bericht.status() == BerichtStatus.AFGEKEURD && !ookAfgekeurd) {
            return Stream.empty();
        }
        return per.regels(bericht).stream().filter(regel -> geldt(regel.product()));
    }

    private boolean geldt(Product product) {
        var redenOfGeen = product.reden() == null ? "geen" : product.reden();
        return (status.isEmpty() || status.contains(product.status()))
                && (reden.isEmpty() || reden.contains(redenOfGeen))
                && !nietReden.contains(redenOfGeen);
    }
}
