package nl.jeugdpoort.contract;

/** How an aanbieder is paid: for the time it spends, for a result, or for a task as a whole. */
public enum Uitvoeringsvariant {
    INSPANNING,
    OUTPUT,
    TAAKGERICHT
}
