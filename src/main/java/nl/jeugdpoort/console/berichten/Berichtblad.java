package nl.jeugdpoort.console.berichten;

import java.util.List;
import nl.jeugdpoort.inzage.Berichtregel;

/**
 * One leaf of the messages that were asked for.
 *
 * @param rijen the messages on it, newest first
 * @param nummer this leaf, from 1
 * @param vorige address of the leaf with newer messages, null on the first
 * @param volgende address of the leaf with older messages, null on the last
 */
record Berichtblad(List<Berichtregel> rijen, int nummer, String vorige, String volgende) {

    static final int PER_BLAD = 50;

    /** @param gevonden one more than fits when there is a next leaf */
    static Berichtblad van(Berichtzoek zoek, List<Berichtregel> gevonden) {
        int hier = zoek.nummer();
        boolean meer = gevonden.size() > PER_BLAD;
        return new Berichtblad(
                meer ? gevonden.subList(0, PER_BLAD) : gevonden,
                hier,
                hier > 1 ? zoek.adres(hier - 1) : null,
                meer ? zoek.adres(hier + 1) : null);
    }
}
