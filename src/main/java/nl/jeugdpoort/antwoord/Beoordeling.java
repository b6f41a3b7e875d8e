package nl.jeugdpoort.antwoord;

import java.util.List;

/** Says of each class of a heenbericht whether the answer repeats it, and with which codes. Paths are those of the heenbericht. */
interface Beoordeling {

    boolean herhaalt(String pad);

    /** The codes of a class that is repeated, never empty. */
    List<String> codes(String pad);
}
