/**
 * The page at {@code /}: whether all is well, at a glance. Every few seconds it is read anew from the database, the participants and the
 * routes, once for all who watch, and sent to them when it changed.
 */
package nl.jeugdpoort.console.overzicht;
