package nl.jeugdpoort.console.deelnemers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.jeugdpoort.inzage.Dagvolume;

/**
 * A bar chart of days, to be drawn in a box of 300 by 60.
 *
 * @param totaal of all days
 * @param hoogste the highest bar, 0 when there is none
 * @param opDag the day of the highest bar
 * @param staven one for each day
 */
record Staven(long totaal, int hoogste, LocalDate opDag, List<Staaf> staven) {

    private static final int BREED = 300;
    private static final int HOOG = 60;
    private static final double VOL = 0.8;

    /** One bar; a day with little still shows. */
    record Staaf(String x, String y, String breed, String hoog) {}

    static Staven van(List<Dagvolume> dagen, ToIntFunction<Dagvolume> wat) {
        int hoogste = dagen.stream().mapToInt(wat).max().orElse(0);
        LocalDate opDag = dagen.stream()
                .filter(d -> wat.applyAsInt(d) == hoogste)
                .map(Dagvolume::dag)
                .findFirst()
                .orElse(null);
        double breed = (double) BREED / Math.max(1, dagen.size());
        var staven = IntStream.range(0, dagen.size())
                .mapToObj(n -> staaf(n * breed, breed * VOL, wat.applyAsInt(dagen.get(n)), hoogste))
                .toList();
        return new Staven(dagen.stream().mapToLong(wat::applyAsInt).sum(), hoogste, opDag, staven);
    }

    private static Staaf staaf(double x, double breed, int waarde, int hoogste) {
        double hoog = waarde == 0 ? 0 : Math.max(1.5, (double) HOOG * waarde / hoogste);
        return new Staaf(getal(x), getal(HOOG - hoog), getal(breed), getal(hoog));
    }

    /** As SVG writes a number. */
    private static String getal(double waarde) {
        return Double.toString(Math.round(waarde * 100) / 100.0);
    }
}
