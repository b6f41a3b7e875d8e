package nl.jeugdpoort.cli.scenario;

/** One story about a case, to be read from top to bottom. */
interface Verhaal {

    /** What it is about, in one Dutch sentence. */
    String waarover();

    Bezetting bezetting();

    /**
     * Plays it.
     *
     * @throws Scenariofout at the first thing that goes otherwise
     */
    void speel(Zaak zaak);
}
