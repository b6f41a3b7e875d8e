package nl.jeugdpoort.register;

/** A class of a JW317 that points at a toewijzing. */
public interface MetNummer extends Berichtklasse {

    /** ToewijzingNummer. */
    long nummer();
}
