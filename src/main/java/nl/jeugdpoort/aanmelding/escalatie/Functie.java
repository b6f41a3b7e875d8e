package nl.jeugdpoort.aanmelding.escalatie;

/** The function of who calls a step. */
public enum Functie {
    PROFESSIONAL,
    GEDRAGSWETENSCHAPPER,
    LEIDINGGEVENDE,
    BESTUURDER
}
