package nl.jeugdpoort.bericht;

/** Where a message is on its way: {@code ONTVANGEN -> AFGEKEURD | GOEDGEKEURD -> AFGELEVERD | GEPARKEERD}; an operator takes up what was parked. */
public enum BerichtStatus {
    ONTVANGEN,
    AFGEKEURD,
    GOEDGEKEURD,
    AFGELEVERD,
    GEPARKEERD
}
