package nl.jeugdpoort.toets.schema;

/** In what way a value is not of its type. */
enum Schending {
    LEEG,
    CODE,
    VORM,
    TE_KORT,
    TE_LANG,
    TE_KLEIN,
    TE_GROOT,
    GEEN_GETAL,
    GEEN_DATUM,
    GEEN_TIJD
}
