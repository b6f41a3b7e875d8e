package nl.jeugdpoort.console.overzicht;

import java.util.List;

/**
 * One lane: the routes of one file.
 *
 * @param naam for example {@code Ontvangen}
 * @param oordeel how it stands
 * @param feiten short Dutch sentences, the most important first
 * @param lijn flow of the last minutes, null when none is counted here
 * @param routes its routes
 */
record Baan(String naam, Oordeel oordeel, List<String> feiten, Lijn lijn, List<Route> routes) {}
