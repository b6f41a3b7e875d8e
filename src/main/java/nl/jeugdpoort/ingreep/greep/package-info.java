/** The actions themselves: what each can do with a message as it stands, and how it is done with many in one transaction. */
package nl.jeugdpoort.ingreep.greep;
