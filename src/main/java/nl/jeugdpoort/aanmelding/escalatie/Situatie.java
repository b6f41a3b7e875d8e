package nl.jeugdpoort.aanmelding.escalatie;

/** Why professionals escalate. */
public enum Situatie {
    /** They see the case differently. */
    VERSCHIL_VAN_INZICHT(Escalatiestap.GEDRAGSWETENSCHAPPERS),
    /** The cooperation is not as agreed, for example by a waiting list. */
    SAMENWERKING(Escalatiestap.LEIDINGGEVENDEN),
    /** Conduct that is negligent or worrying. */
    HANDELEN(Escalatiestap.LEIDINGGEVENDEN);

    private final Escalatiestap eerste;

    Situatie(Escalatiestap eerste) {
        this.eerste = eerste;
    }

    /** The step with which it begins. */
    public Escalatiestap eerste() {
        return eerste;
    }
}
