package nl.jeugdpoort.console.bericht;

import nl.jeugdpoort.inzage.Leesreden.Grond;

/**
 * The form by which people say why they open bodies.
 *
 * @param naar address to come back to
 */
record Redenformulier(Grond grond, String toelichting, String naar) {}
