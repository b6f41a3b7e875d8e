package nl.jeugdpoort.console.bericht;

/** Somebody wants to open a body and did not yet say why in this session. */
final class RedenNodig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String naar;

    /** @param naar address to come back to */
    RedenNodig(String naar) {
        super("A reason is asked before " + naar);
        this.naar = naar;
    }

    String naar() {
        return naar;
    }
}
