package nl.jeugdpoort.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One term. Changes give a new value.
 *
 * @param id 0 while it is not stored
 * @param grens null while it was met but not started
 */
record Termijn(long id, Termijnregels.Paar paar, Start start, Grens grens, Stand stand) {

    /**
     * How it started.
     *
     * @param berichtId the starting message, null when people or another part of the gateway started it
     * @param deelnemer code of the party that must act
     * @param tegenpartij code of the other party
     * @param op moment of receipt; null for a term whose answer came before its start
     * @param dagtekening dagtekening of the starting message
     */
    record Start(UUID berichtId, String deelnemer, String tegenpartij, Instant op, LocalDate dagtekening) {}

    /** How it stands; {@code teLaat} says that an end was missed, also when the term was extended or met afterwards. */
    record Stand(
            TermijnStatus status,
            boolean gewaarschuwd,
            Instant verlengdOp,
            Instant gehaaldOp,
            UUID gehaaldDoor,
            boolean teLaat) {

        static final Stand LOOPT = new Stand(TermijnStatus.LOOPT, false, null, null, null, false);
    }

    static Termijn begonnen(Termijnregels.Paar paar, Start start, Grens grens) {
        return new Termijn(0, paar, start, grens, Stand.LOOPT);
    }

    /** A term that is met before it starts, so that a start that comes later finds its answer. */
    static Termijn vooruit(Termijnregels.Paar paar, Start partijen, Instant op, UUID door) {
        return new Termijn(0, paar, partijen, null, new Stand(TermijnStatus.GEHAALD, false, null, op, door, false));
    }

    boolean isVooruit() {
        return start.op() == null;
    }

    boolean isOpen() {
        return stand.gehaaldOp() == null && stand.status() != TermijnStatus.VERVALLEN;
    }

    boolean isTeLaatGehaald() {
        return stand.gehaaldOp() != null && stand.status() == TermijnStatus.VERLOPEN;
    }

    /** Whether somebody may have been told of it and nothing has been done since. */
    boolean isGesignaleerd() {
        return isOpen() && (stand.gewaarschuwd() || stand.status() == TermijnStatus.VERLOPEN);
    }

    Termijn alsnogBegonnen(Start nieuw, Grens nieuweGrens) {
        return new Termijn(id, paar, nieuw, nieuweGrens, Stand.LOOPT)
                .gehaald(stand.gehaaldOp(), stand.gehaaldDoor(), nieuweGrens);
    }

    Termijn gehaald(Instant op, UUID door, Grens geldend) {
        boolean laat = geldend.isVoorbij(op);
        var status = laat ? TermijnStatus.VERLOPEN : TermijnStatus.GEHAALD;
        return new Termijn(
                id,
                paar,
                start,
                geldend,
                new Stand(status, stand.gewaarschuwd(), stand.verlengdOp(), op, door, stand.teLaat() || laat));
    }

    Termijn verlengd(Instant op, Grens langer) {
        boolean laat = stand.teLaat() || grens.isVoorbij(op);
        return new Termijn(id, paar, start, langer, new Stand(TermijnStatus.LOOPT, false, op, null, null, laat));
    }

    Termijn verschoven(Grens ander) {
        return ander.equals(grens)
                ? this
                : new Termijn(
                        id,
                        paar,
                        start,
                        ander,
                        new Stand(TermijnStatus.LOOPT, false, stand.verlengdOp(), null, null, stand.teLaat()));
    }

    Termijn vervallen() {
        return met(TermijnStatus.VERVALLEN, stand.gehaaldOp(), stand.gehaaldDoor());
    }

    /** Open again, because the answer that met it was refused. What expired stays expired. */
    Termijn heropend() {
        return met(stand.status() == TermijnStatus.GEHAALD ? TermijnStatus.LOOPT : stand.status(), null, null);
    }

    private Termijn met(TermijnStatus status, Instant gehaaldOp, UUID gehaaldDoor) {
        return new Termijn(
                id,
                paar,
                start,
                grens,
                new Stand(status, stand.gewaarschuwd(), stand.verlengdOp(), gehaaldOp, gehaaldDoor, stand.teLaat()));
    }
}
