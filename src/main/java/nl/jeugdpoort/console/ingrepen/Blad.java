package nl.jeugdpoort.console.ingrepen;

import java.util.List;
import java.util.function.Function;
import nl.jeugdpoort.toegang.Bladzijde;

/**
 * One leaf of a list.
 *
 * @param nummer from 1
 * @param meer whether there is a next leaf
 */
record Blad<T>(List<T> rijen, int nummer, boolean meer) {

    /** @param lezer gives one row more than fits when there is a next leaf */
    static <T> Blad<T> van(int gevraagd, int grootte, Function<Bladzijde, List<T>> lezer) {
        int nummer = Math.clamp(gevraagd, 1, 10_000);
        List<T> gevonden = lezer.apply(new Bladzijde(nummer, grootte));
        boolean meer = gevonden.size() > grootte;
        return new Blad<>(meer ? gevonden.subList(0, grootte) : gevonden, nummer, meer);
    }
}
