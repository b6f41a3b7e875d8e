/** Orders, their lines, and what the history tells about who did what. */
package nl.jeugdpoort.ingreep.opslag;
