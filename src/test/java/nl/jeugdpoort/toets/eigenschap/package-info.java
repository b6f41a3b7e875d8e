/**
 * Properties of the checker: valid messages of every kind, made at random, have no findings, and a mistake against one rule in such a
 * message gives the finding of that rule and no other.
 */
package nl.jeugdpoort.toets.eigenschap;
