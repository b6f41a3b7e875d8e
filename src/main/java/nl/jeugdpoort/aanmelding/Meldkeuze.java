package nl.jeugdpoort.aanmelding;

/**
 * Something that the caller can report now, and what must be told with it.
 *
 * @param soort kind, for example {@code contact-gelegd}
 * @param zin the same as a Dutch clause
 * @param kentAanbieder whether it can name an aanbieder
 * @param vraagtAanbieder whether it must
 * @param vraagtGemeente whether it must name the gemeente that takes over
 */
public record Meldkeuze(
        String soort, String zin, boolean kentAanbieder, boolean vraagtAanbieder, boolean vraagtGemeente) {}
