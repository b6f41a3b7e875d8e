/** The tables of the cases: the events that were added, and the state that they give. */
package nl.jeugdpoort.aanmelding.opslag;
