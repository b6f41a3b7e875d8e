package nl.jeugdpoort.console.deelnemers;

import java.util.List;
import java.util.function.ToLongFunction;
import nl.jeugdpoort.aflevering.Proefverslag;
import nl.jeugdpoort.cijfers.Verkeer;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.console.Staafgrafiek;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.inzage.Bezorgstand;
import nl.jeugdpoort.inzage.Deelnemerstand;

/**
 * All that the page of one participant shows.
 *
 * @param afspraken region, mandates and the like
 * @param dagen newest last
 * @param certificaten with a word for how near their end is
 * @param proeven newest first
 */
record Deelnemerbeeld(
        Deelnemer deelnemer,
        Deelnemerstand stand,
        Bezorgstand bezorging,
        Afspraken afspraken,
        List<Verkeer> dagen,
        List<Redenrij> redenen,
        List<Certificaatrij> certificaten,
        List<Proefverslag> proeven) {

    /** Null when it sent nothing. */
    public Staafgrafiek gestuurd() {
        return grafiek("Verstuurde berichten per dag", Verkeer::verzonden);
    }

    /** Null when nothing was for it. */
    public Staafgrafiek gekregen() {
        return grafiek("Berichten voor deze deelnemer per dag", Verkeer::ontvangen);
    }

    private Staafgrafiek grafiek(String wat, ToLongFunction<Verkeer> aantal) {
        return Staafgrafiek.van(
                wat,
                dagen.stream()
                        .map(d -> new Staafgrafiek.Waarde(Namen.datum(d.dag()), aantal.applyAsLong(d), 0))
                        .toList());
    }
}
