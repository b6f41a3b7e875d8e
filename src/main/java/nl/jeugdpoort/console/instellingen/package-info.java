/** The page {@code /instellingen}: the active configuration and where each value comes from, to read only. */
package nl.jeugdpoort.console.instellingen;
