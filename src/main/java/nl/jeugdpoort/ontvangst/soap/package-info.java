/**
 * The SOAP door {@code /soap/ggk0210}: envelopes in, Bv03 or Fo03 back, and Fo01 afterwards for what is refused after reading.
 * May use: ontvangst, bericht, deelnemer, stuf, toegang, aflevering, signaal, termijn.
 */
package nl.jeugdpoort.ontvangst.soap;
