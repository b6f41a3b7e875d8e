package nl.jeugdpoort.termijn;

/** How to count days on which practice differs, such as Goede Vrijdag. */
enum Lezing {
    /** They are werkdagen, so a term ends earlier: the reading by which the gateway warns. */
    STRENG,
    /** They are free, so a term ends later: the reading by which a term expires. */
    RUIM
}
