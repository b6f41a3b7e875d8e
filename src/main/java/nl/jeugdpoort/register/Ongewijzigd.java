package nl.jeugdpoort.register;

/** An OngewijzigdProduct of a JW317. */
public record Ongewijzigd(long nummer) implements MetNummer {}
