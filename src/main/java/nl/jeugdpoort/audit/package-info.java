/**
 * Who looked at what and did what, in lines of which each holds the seal of the one before, so that a change or a gap shows. Written in a
 * transaction of its own before what it tells of is shown, and in the same transaction as what it tells of when that is written.
 * May use: toegang, deelnemer, bericht.
 */
package nl.jeugdpoort.audit;
