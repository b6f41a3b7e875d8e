/** The tables of the registers, one store per register. */
package nl.jeugdpoort.register.opslag;
