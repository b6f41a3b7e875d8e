package nl.jeugdpoort.register;

import java.time.LocalDate;

/**
 * The Declaratie of a JW323.
 *
 * @param nummer DeclaratieNummer
 * @param begin first day of the DeclaratiePeriode
 * @param einde last day of it
 */
public record Declaratie(String nummer, LocalDate begin, LocalDate einde) implements Berichtklasse {}
