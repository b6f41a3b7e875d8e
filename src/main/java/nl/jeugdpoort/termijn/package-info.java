/**
 * Terms: started and met by messages, warned about, expired; counted in Dutch working days on an injected clock.
 * May use: standaard, instelling, bericht, deelnemer, signaal, toegang.
 */
package nl.jeugdpoort.termijn;
