package nl.jeugdpoort.console.overzicht;

/**
 * A Camel route as it is now.
 *
 * @param bestand name of its file without ending, for example {@code 1-ontvangen}
 * @param omschrijving a Dutch phrase
 * @param loopt whether it is started
 * @param gedaan how often it ran since this node started
 * @param mislukt how often it failed since then
 */
record Route(String id, String bestand, String omschrijving, boolean loopt, long gedaan, long mislukt) {}
