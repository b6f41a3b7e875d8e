/** The pages under {@code /audit}: the log to search, the check of its chain, and taking it out as a file. */
package nl.jeugdpoort.console.audit;
