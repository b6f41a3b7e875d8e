/**
 * The operator's pages: made on the server, readable without script.
 * May use: toets, toegang, audit, deelnemer, bericht, inzage, aflevering, termijn, aanmelding, cijfers, ingreep, contact, certificaat,
 * contract, tussentaal, instelling, standaard.
 */
package nl.jeugdpoort.console;
