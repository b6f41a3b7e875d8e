/** Rules that need the calendar, a list or earlier messages (levels HISTORIE and EXTERN). */
package nl.jeugdpoort.toets.regels.keten;
