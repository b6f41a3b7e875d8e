/**
 * The operator's pages: made on the server, readable without script.
 * May use: toets, toegang, audit, deelnemer, bericht, inzage, aflevering, termijn, aanmelding, certificaat, contract, tussentaal, contact,
 * instelling, standaard.
 */
package nl.jeugdpoort.console;
