/**
 * Plays partners: makes valid, fictive iJw traffic by the seed of a run, sends it to a running gateway, empties the postboxes and says
 * what was lost, doubled or out of order.
 * May use: nothing else of the gateway; it knows the gateway by its public interface only.
 */
package nl.jeugdpoort.cli.simulatie;
