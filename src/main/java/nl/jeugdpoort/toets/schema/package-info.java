/**
 * The schema check: the XSD files of every standard, compiled into a tree of elements with linear-time value checks, and
 * the one streaming pass that runs a message through it.
 */
package nl.jeugdpoort.toets.schema;
