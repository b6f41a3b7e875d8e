/** What can be seen of deliveries afterwards: what was said during attempts, and the form that a message had on the line. */
package nl.jeugdpoort.aflevering.spoor;
