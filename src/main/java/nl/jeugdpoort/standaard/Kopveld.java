package nl.jeugdpoort.standaard;

/** What the header of a message tells of the message itself, and of the heenbericht when it is an answer; the names are keys of yaml. */
public enum Kopveld {
    afzender,
    ontvanger,
    identificatie,
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
