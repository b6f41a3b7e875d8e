package nl.jeugdpoort.console.aanmeldingen;

import java.util.List;
import nl.jeugdpoort.aanmelding.Aanmeldtelling;
import nl.jeugdpoort.aanmelding.Zaakregel;

/**
 * One leaf of the cases.
 *
 * @param telling how many run, whatever status and spoed were asked for
 * @param rijen the cases on it, spoed first, then by what is due first
 * @param nummer this leaf, from 1
 * @param meer whether there is a next leaf
 */
record Aanmeldblad(Zaakvorm vorm, Aanmeldtelling telling, List<Zaakregel> rijen, int nummer, boolean meer) {

    static final int PER_BLAD = 50;

    /** @param gevonden one more than fits when there is a next leaf */
    static Aanmeldblad van(Zaakvorm vorm, Aanmeldtelling telling, List<Zaakregel> gevonden) {
        boolean meer = gevonden.size() > PER_BLAD;
        return new Aanmeldblad(vorm, telling, meer ? gevonden.subList(0, PER_BLAD) : gevonden, vorm.nummer(), meer);
    }
}
