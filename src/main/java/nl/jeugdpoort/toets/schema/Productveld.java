package nl.jeugdpoort.toets.schema;

/** What a product line tells; the names are keys of {@code standaard.yaml}. */
enum Productveld {
    toewijzingNummer,
    referentie,
    begin,
    einde,
    reden,
    status
}
