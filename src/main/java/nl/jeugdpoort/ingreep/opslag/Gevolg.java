package nl.jeugdpoort.ingreep.opslag;

import java.time.Instant;
import java.util.List;
import nl.jeugdpoort.ingreep.Uitkomst;

/**
 * What came of a line.
 *
 * @param uitkomst null when it is to be tried again later
 * @param waarom Dutch sentence, null when there is nothing to say
 * @param meldenNa when the sender is to be told, null when it is not
 */
public record Gevolg(int nummer, Uitkomst uitkomst, String waarom, List<Zet> zetten, Instant meldenNa) {

    public static Gevolg gelukt(int nummer, List<Zet> zetten, Instant meldenNa) {
        return new Gevolg(nummer, Uitkomst.GELUKT, null, zetten, meldenNa);
    }

    public static Gevolg overgeslagen(int nummer, String waarom) {
        return new Gevolg(nummer, Uitkomst.OVERGESLAGEN, waarom, List.of(), null);
    }

    public static Gevolg mislukt(int nummer, String waarom) {
        return new Gevolg(nummer, Uitkomst.MISLUKT, waarom, List.of(), null);
    }

    public static Gevolg later(int nummer, String waarom) {
        return new Gevolg(nummer, null, waarom, List.of(), null);
    }
}
