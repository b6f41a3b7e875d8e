/**
 * The rule book. A rule is one class with {@link nl.jeugdpoort.toets.regels.Regel}, named after its code; it is found by itself, so adding
 * a rule is adding a class.
 */
package nl.jeugdpoort.toets.regels;
