package nl.jeugdpoort.termijn;

/** When something that waits is due, seen from today. */
public enum Termijnvak {
    TE_LAAT,
    VANDAAG,
    MORGEN,
    DEZE_WEEK,
    LATER
}
