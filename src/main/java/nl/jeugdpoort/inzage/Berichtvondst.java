package nl.jeugdpoort.inzage;

import java.util.List;

/**
 * One leaf of what was found.
 *
 * @param rijen newest first
 * @param nieuwer volgnummer before which there are newer ones, null when there are none
 * @param ouder volgnummer after which there are older ones, null when there are none
 * @param aantal how many there are in all, counted no further than {@link #TELGRENS}
 */
public record Berichtvondst(List<Berichtregel> rijen, Long nieuwer, Long ouder, int aantal) {

    /** When so many are found, it is no longer counted how many. */
    public static final int TELGRENS = 1001;

    /** @param gevonden one more than fits when there are more in the direction in which was read */
    static Berichtvondst van(Berichtplek plek, List<Treffer> gevonden, int aantal) {
        boolean meer = gevonden.size() > plek.aantal();
        boolean terug = plek.nieuwerDan() != null;
        List<Treffer> blad =
                !meer ? gevonden : terug ? gevonden.subList(1, gevonden.size()) : gevonden.subList(0, plek.aantal());
        boolean nieuwer = terug ? meer : plek.ouderDan() != null;
        boolean ouder = terug || meer;
        return new Berichtvondst(
                blad.stream().map(Treffer::regel).toList(),
                nieuwer && !blad.isEmpty() ? blad.getFirst().volgnummer() : null,
                ouder && !blad.isEmpty() ? blad.getLast().volgnummer() : null,
                aantal);
    }
}
