package nl.jeugdpoort.register;

/** Registers as a story about chain rules uses them: those in the database, or their like in memory. */
public interface Registerproef {

    Blad open(Registerbericht bericht);

    void schrijf(Blad blad);

    void vervalt(Registerbericht heen);

    /** @param declaratie volgnummer of the JW323 */
    void beantwoord(long declaratie, Registerbericht antwoord);
}
