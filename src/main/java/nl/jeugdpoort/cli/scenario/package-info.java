/**
 * Plays one case of an aanmeldroute through a running gateway for someone who watches: a story per class, told from top to bottom.
 * May use: cli/simulatie for fictive people and their messages; it knows the gateway by its public interface only.
 */
package nl.jeugdpoort.cli.scenario;
