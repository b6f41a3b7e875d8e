/**
 * The page {@code /cijfers}: how much passed, what was refused and why, and whether terms were met. Each part is one table, which is drawn
 * where that says more, and can be taken along as CSV.
 */
package nl.jeugdpoort.console.cijfers;
