/** The way out by mail: a message lies in the postbus, a mail says so, and who does not read it in time is taken up. */
package nl.jeugdpoort.aflevering.mail;
