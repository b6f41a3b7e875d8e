/** Reads a message as people do: classes with headings, fields in words, codes with their meaning. One light pass, bounded. */
package nl.jeugdpoort.toets.leesblad;
