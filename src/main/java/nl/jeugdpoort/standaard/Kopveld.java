package nl.jeugdpoort.standaard;

/** What the header of a message tells of the message itself, and of the heenbericht when it is an answer; the names are keys of yaml. */
public enum Kopveld {
    afzender,
    ontvanger,
    identificatie,
    /** Makes the identificatie that of one version: it follows the reference, after a dot. */
    versie,
    dagtekening,
    basisXsdVersie,
    berichtXsdVersie,
    heenAfzender,
    heenOntvanger,
    heenIdentificatie,
    heenDagtekening,
    heenBasisXsdVersie,
    heenBerichtXsdVersie
}
