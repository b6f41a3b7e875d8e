package nl.jeugdpoort.inzage;

import java.time.LocalDate;

/**
 * How many messages a participant sent and got on a day.
 *
 * @param dag in Europe/Amsterdam
 */
public record Dagvolume(LocalDate dag, int gestuurd, int gekregen) {}
