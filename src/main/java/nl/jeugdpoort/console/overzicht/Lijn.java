package nl.jeugdpoort.console.overzicht;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small drawing of how something went, in a frame of {@link #BREED} by {@link #HOOG}.
 *
 * @param punten the coordinates of a polyline in SVG
 * @param zin the same in words
 */
record Lijn(String punten, String zin) {

    static final int BREED = 120;
    static final int HOOG = 24;

    /** Null when there are too few values to draw. */
    static Lijn van(List<Long> waarden) {
        if (waarden.size() < 2) {
            return null;
        }
        long hoogste = waarden.stream().mapToLong(Long::longValue).max().orElse(0);
        double stap = (double) BREED / (waarden.size() - 1);
        String punten = IntStream.range(0, waarden.size())
                .mapToObj(
                        i -> String.format(Locale.ROOT, "%.1f,%.1f", i * stap, HOOG - hoogte(waarden.get(i), hoogste)))
                .collect(Collectors.joining(" "));
        return new Lijn(
                punten,
                "Verloop van de laatste %d minuten: hooguit %d per minuut, nu %d per minuut."
                        .formatted(Stroommeter.TERUG.toMinutes(), hoogste, waarden.getLast()));
    }

    /** Leaves a pixel at both ends, so that the line stays inside the frame. */
    private static double hoogte(long waarde, long hoogste) {
        return hoogste == 0 ? 1 : 1 + (HOOG - 2.0) * waarde / hoogste;
    }
}
