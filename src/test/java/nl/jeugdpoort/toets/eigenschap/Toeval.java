package nl.jeugdpoort.toets.eigenschap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Choices by chance that lean towards the ends of every range; the same seed gives the same choices. */
final class Toeval {

    /** Characters of one and of two UTF-16 units, and those that XML writes in another way. */
    private static final List<String> TEKENS =
            List.of("a", "Z", "7", " ", "-", "é", "Ł", "&", "<", ">", "'", "\"", "]]>", "字", "\uD83D\uDE00", "\u00A0");

    private final long zaad;
    private final Random bron;

    Toeval(long zaad) {
        this.zaad = zaad;
        bron = new Random(zaad);
    }

    boolean eenOp(int kansen) {
        return bron.nextInt(kansen) == 0;
    }

    @SafeVarargs
    final <T> T kies(T... mogelijk) {
        return mogelijk[bron.nextInt(mogelijk.length)];
    }

    <T> T uit(List<T> mogelijk) {
        return mogelijk.get(bron.nextInt(mogelijk.size()));
    }

    /** One of these, or null. */
    @SafeVarargs
    final <T> T misschien(T... mogelijk) {
        return eenOp(2) ? mogelijk[bron.nextInt(mogelijk.length)] : null;
    }

    /** A number of a range, both ends included. */
    int getal(int van, int tot) {
        return eenOp(8) ? van : eenOp(8) ? tot : van + bron.nextInt(tot - van + 1);
    }

    /** A day of a range, both ends included. */
    LocalDate dag(LocalDate van, LocalDate tot) {
        return van.plusDays(getal(0, (int) ChronoUnit.DAYS.between(van, tot)));
    }

    /** A text of at most this many characters that does not begin with white space. */
    String tekst(int langste) {
        int lengte = getal(1, langste);
        StringBuilder uit = new StringBuilder(kies("A", "ß", "9", "\uD83D\uDE00", "'"));
        while (uit.codePointCount(0, uit.length()) < lengte) {
            String teken = uit(TEKENS);
            uit.append(uit.codePointCount(0, uit.length()) + teken.length() > lengte ? "x" : teken);
        }
        return uit.toString();
    }

    /** A number as an xs:integer may be written. */
    String geschreven(long getal) {
        return kies("", "", "", "0", "000", "+") + getal;
    }

    @Override
    public String toString() {
        return "zaad " + zaad;
    }
}
