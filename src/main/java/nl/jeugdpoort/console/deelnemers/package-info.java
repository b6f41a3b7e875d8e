/** The pages under {@code /deelnemers}: who takes part and how it goes with each, one participant, and the test of the way out to it. */
package nl.jeugdpoort.console.deelnemers;
