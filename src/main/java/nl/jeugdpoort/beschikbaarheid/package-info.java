/**
 * What providers publish of places and waiting times, per tussentaal code and region, for those who choose help.
 * May use: deelnemer, toegang.
 */
package nl.jeugdpoort.beschikbaarheid;
