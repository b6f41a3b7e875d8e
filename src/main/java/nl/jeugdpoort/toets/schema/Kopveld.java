package nl.jeugdpoort.toets.schema;

/** What the header of a message tells; the names are the keys of {@code standaard.yaml}. */
enum Kopveld {
    afzender,
    ontvanger,
    identificatie,
    dagtekening,
    basisXsdVersie,
    berichtXsdVersie,
    heenAfzender,
    heenIdentificatie
}
