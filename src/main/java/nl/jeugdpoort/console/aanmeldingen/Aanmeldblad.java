package nl.jeugdpoort.console.aanmeldingen;

import java.util.List;
import nl.jeugdpoort.aanmelding.Aanmeldregel;

/**
 * One leaf of the cases.
 *
 * @param alle whether ended cases are among them
 * @param rijen the cases on it, spoed first, then by what is due first
 * @param nummer this leaf, from 1
 * @param meer whether there is a next leaf
 */
record Aanmeldblad(boolean alle, List<Aanmeldregel> rijen, int nummer, boolean meer) {

    static final int PER_BLAD = 50;

    /** @param gevonden one more than fits when there is a next leaf */
    static Aanmeldblad van(boolean alle, List<Aanmeldregel> gevonden, int nummer) {
        boolean meer = gevonden.size() > PER_BLAD;
        return new Aanmeldblad(alle, meer ? gevonden.subList(0, PER_BLAD) : gevonden, nummer, meer);
    }
}
