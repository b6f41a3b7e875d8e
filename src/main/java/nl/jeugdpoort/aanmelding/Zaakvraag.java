package nl.jeugdpoort.aanmelding;

import java.util.List;
import nl.jeugdpoort.aanmelding.opslag.Lijstvraag;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Recht;

/**
 * Which cases somebody asks for; null does not limit.
 *
 * @param keuze how they stand
 * @param gemeente CBS code
 * @param stap code of a step that runs
 * @param spoed true for those with spoed only
 */
public record Zaakvraag(Zaakkeuze keuze, String gemeente, String stap, Boolean spoed) {

    /** A gemeente is a party of its cases, and those of a party are found along an index. */
    Lijstvraag lijst(Aanroeper wie, Bladzijde bladzijde) {
        List<String> vanGemeente = gemeente == null ? null : List.of(gemeente);
        return new Lijstvraag(
                wie.mag(Recht.ALLES_ZIEN) ? vanGemeente : List.copyOf(wie.namens()),
                keuze.status(),
                gemeente,
                stap,
                spoed,
                bladzijde.offset(),
                bladzijde.limiet());
    }
}
