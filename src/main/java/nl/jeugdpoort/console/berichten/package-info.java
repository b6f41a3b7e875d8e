/** The pages under {@code /berichten}: the list to search, and one message with all that happened to it. */
package nl.jeugdpoort.console.berichten;
