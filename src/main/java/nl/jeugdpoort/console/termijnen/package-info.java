/** The pages under {@code /termijnen}: the board, the list, the calendar, how punctual parties are, and one term with a reminder to send. */
package nl.jeugdpoort.console.termijnen;
