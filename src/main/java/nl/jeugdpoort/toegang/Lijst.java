package nl.jeugdpoort.toegang;

import java.util.List;

/** The body of every answer that lists things. */
public record Lijst<T>(List<T> items) {}
