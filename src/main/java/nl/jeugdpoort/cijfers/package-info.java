/**
 * Figures: how much passed, what was refused and why, by day, kind and participant. Counted beside the traffic by one node at a time, a
 * few seconds behind, so that neither the messages nor who looks at figures waits for the other.
 * May use: termijn, toegang.
 */
package nl.jeugdpoort.cijfers;
