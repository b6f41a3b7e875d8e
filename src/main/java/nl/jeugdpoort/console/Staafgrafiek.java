package nl.jeugdpoort.console;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A chart of bars, one for each moment, drawn in a box of 1000 by 200 that may be stretched; its numbers stand in the table that goes with it.
 *
 * @param zin what it shows, for who does not see it
 * @param staven from left to right
 * @param eerste label of the first bar
 * @param laatste label of the last bar
 * @param hoogste number at the top of the box
 */
public record Staafgrafiek(String zin, List<Staaf> staven, String eerste, String laatste, String hoogste) {

    private static final double BREED = 1000;
    private static final double HOOG = 200;
    private static final double VOL = 0.8;

    /**
     * One moment.
     *
     * @param goed number at the bottom of the bar
     * @param fout number on top of that
     */
    public record Waarde(String label, long goed, long fout) {

        long samen() {
            return goed + fout;
        }
    }

    /** One bar; all in units of the box. {@code titel} says its numbers. */
    public record Staaf(
            double x, double breedte, double goedY, double goedHoogte, double foutY, double foutHoogte, String titel) {}

    /** A chart of these numbers, null when there are none but zeroes. */
    public static Staafgrafiek van(String wat, List<Waarde> waarden) {
        long top = waarden.stream().mapToLong(Waarde::samen).max().orElse(0);
        if (top == 0) {
            return null;
        }
        Waarde hoogste =
                waarden.stream().filter(w -> w.samen() == top).findFirst().orElseThrow();
        String eerste = waarden.getFirst().label();
        String laatste = waarden.getLast().label();
        return new Staafgrafiek(
                wat + " van " + eerste + " tot en met " + laatste + ", het meest op " + hoogste.label() + ": "
                        + Namen.getal(top) + ".",
                IntStream.range(0, waarden.size())
                        .mapToObj(i -> staaf(waarden.get(i), i, BREED / waarden.size(), top))
                        .toList(),
                eerste,
                laatste,
                Namen.getal(top));
    }

    private static Staaf staaf(Waarde waarde, int nummer, double stap, long top) {
        double goed = HOOG * waarde.goed() / top;
        double fout = HOOG * waarde.fout() / top;
        String titel = waarde.label() + ": " + Namen.getal(waarde.samen())
                + (waarde.fout() == 0 ? "" : ", waarvan afgekeurd " + Namen.getal(waarde.fout()));
        return new Staaf(
                rond(nummer * stap + stap * (1 - VOL) / 2),
                rond(stap * VOL),
                rond(HOOG - goed),
                rond(goed),
                rond(HOOG - goed - fout),
                rond(fout),
                titel);
    }

    private static double rond(double getal) {
        return Math.round(getal * 10) / 10.0;
    }
}
