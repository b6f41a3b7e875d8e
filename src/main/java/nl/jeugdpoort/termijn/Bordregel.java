package nl.jeugdpoort.termijn;

import java.util.List;

/**
 * What waits for one party.
 *
 * @param partij its code
 * @param vakken one for each part of the board, in order
 */
public record Bordregel(String partij, List<Vak> vakken) {

    /**
     * One part of the board for one party.
     *
     * @param aantal how many terms are in it
     * @param eerste the first few of them
     */
    public record Vak(Termijnvak vak, int aantal, List<TermijnOverzicht> eerste) {}
}
