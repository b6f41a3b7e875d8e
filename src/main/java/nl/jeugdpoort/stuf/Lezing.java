package nl.jeugdpoort.stuf;

/** What came of reading an envelope. */
public sealed interface Lezing {

    /** The envelope is right, as far as its label goes. */
    record Gelezen(Envelop envelop) implements Lezing {}

    /**
     * The envelope is broken.
     *
     * @param fout the first thing that is wrong
     * @param detail Dutch sentence: where and how
     * @param zover the label as far as it could be read
     */
    record Kapot(StufFout fout, String detail, Stuurgegevens zover) implements Lezing {}
}
