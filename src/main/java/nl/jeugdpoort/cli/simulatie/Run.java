package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One run of the simulator. The same seed and day give the same messages, byte for byte.
 *
 * @param seed what makes this run differ from others, also in its identifications and numbers
 * @param vandaag Dutch calendar day on which every message is signed
 */
public record Run(long seed, LocalDate vandaag) {

    private static final int STAART = 7;
    private static final int KOP_RUIMTE = 36 * 36 * 36 * 36;

    /** The first five characters of every identification in this run: a letter and four of base 36. */
    public String voorvoegsel() {
        long spreiding = Toeval.meng(seed);
        char letter = (char) ('A' + Math.floorMod(spreiding, 26L));
        return letter + basis36(Math.floorMod(spreiding / 26, (long) KOP_RUIMTE), 4);
    }

    /** Identification of a message: 12 characters, unique within the run; the pair and the number can be read from it. */
    public String identificatie(int paar, int nummer) {
        return voorvoegsel() + basis36(paar, 2) + basis36(nummer, 5);
    }

    /** Whether a message of this run has this identification. */
    boolean kent(String identificatie) {
        return identificatie.length() == 12 && identificatie.startsWith(voorvoegsel());
    }

    /** Index of the pair in an identification of this run. */
    static int paar(String identificatie) {
        int lengte = identificatie.length();
        return Integer.parseInt(identificatie, lengte - STAART, lengte - 5, 36);
    }

    /** Number within the pair in an identification of this run, from 0. */
    static int nummer(String identificatie) {
        return Integer.parseInt(identificatie, identificatie.length() - 5, identificatie.length(), 36);
    }

    /** First ToewijzingNummer of this run: 9 digits, far from those of most other runs (TR332). */
    long eersteToewijzing() {
        return 100_000_000L + Math.floorMod(Toeval.meng(seed ^ 0x5DEECE66DL), 850_000_000L);
    }

    private static String basis36(long waarde, int lengte) {
        String cijfers = Long.toString(waarde, 36).toUpperCase(Locale.ROOT);
        return "0".repeat(lengte - cijfers.length()) + cijfers;
    }
}
