package nl.jeugdpoort.standaard;

/** What a product line tells; the names are keys of {@code standaard.yaml}. */
public enum Productveld {
    toewijzingNummer,
    referentie,
    begin,
    /** A begin too, when it lies after the dagtekening. */
    beginNaDagtekening,
    einde,
    reden,
    status
}
