package nl.jeugdpoort.console.termijnen;

/**
 * Where somebody is in a list.
 *
 * @param nummer this leaf, from 1
 * @param meer whether there is a next leaf
 */
record Blad(int nummer, boolean meer) {}
