package nl.jeugdpoort.console.audit;

import java.util.List;
import nl.jeugdpoort.audit.Auditrij;

/**
 * One leaf of the log.
 *
 * @param rijen the lines on it, newest first
 * @param nieuwste address of the newest lines, null when these are they
 * @param volgende address of older lines, null when there are none
 */
record Auditblad(List<Auditrij> rijen, String nieuwste, String volgende) {

    static final int PER_BLAD = 50;

    /** @param gevonden one more than fits when there are older ones */
    static Auditblad van(Auditzoek zoek, List<Auditrij> gevonden) {
        boolean meer = gevonden.size() > PER_BLAD;
        List<Auditrij> rijen = meer ? gevonden.subList(0, PER_BLAD) : gevonden;
        return new Auditblad(
                rijen,
                zoek.voor() == null ? null : zoek.adres(null),
                meer ? zoek.adres(rijen.getLast().nummer()) : null);
    }
}
