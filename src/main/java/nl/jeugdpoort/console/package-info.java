/**
 * The operator's pages: made on the server, readable without script.
 * May use: toets, toegang.
 */
package nl.jeugdpoort.console;
