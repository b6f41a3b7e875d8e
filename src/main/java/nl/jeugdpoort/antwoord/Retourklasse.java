package nl.jeugdpoort.antwoord;

import java.util.Map;
import java.util.Set;

/**
 * A class of a retour message, as its schema says.
 *
 * @param naam element name
 * @param velden names of all elements that may stand in it, classes included
 * @param metRetourCodes whether it carries RetourCodes, always as its last element
 * @param delen the classes in it, by element name
 */
record Retourklasse(String naam, Set<String> velden, boolean metRetourCodes, Map<String, Retourklasse> delen) {}
