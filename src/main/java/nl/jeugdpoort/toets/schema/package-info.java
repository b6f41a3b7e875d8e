/**
 * The schema check: standards as folders of XSD files, compiled into a tree of elements with linear-time value checks, and
 * the one streaming pass that runs a message through it.
 */
package nl.jeugdpoort.toets.schema;
