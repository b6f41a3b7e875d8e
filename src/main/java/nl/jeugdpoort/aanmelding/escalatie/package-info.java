/**
 * The escalatiemodel: professionals who do not agree, or do not work together as agreed, talk it through in at most three steps. Apart from
 * the route of the case, which goes on meanwhile.
 */
package nl.jeugdpoort.aanmelding.escalatie;
