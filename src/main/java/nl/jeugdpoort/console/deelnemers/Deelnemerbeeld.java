package nl.jeugdpoort.console.deelnemers;

import java.util.List;
import nl.jeugdpoort.aflevering.Proefverslag;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.inzage.Bezorgstand;
import nl.jeugdpoort.inzage.Dagvolume;
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
        List<Dagvolume> dagen,
        List<Redenrij> redenen,
        List<Certificaatrij> certificaten,
        List<Proefverslag> proeven) {

    public Staven gestuurd() {
        return Staven.van(dagen, Dagvolume::gestuurd);
    }

    public Staven gekregen() {
        return Staven.van(dagen, Dagvolume::gekregen);
    }
}
