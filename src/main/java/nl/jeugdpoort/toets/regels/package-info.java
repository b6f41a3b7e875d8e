/**
 * The rule book of all standards; which rules hold in a standard says its description. A rule is one class with {@link nl.jeugdpoort.toets.regels.Regel}, named after its code; it is found by itself, so adding
 * a rule is adding a class. A {@link nl.jeugdpoort.toets.regels.Berichtregel} looks at one message class by class while it is read, a
 * {@link nl.jeugdpoort.toets.regels.Ketenregel} at a stored message and what lies outside it.
 */
package nl.jeugdpoort.toets.regels;
