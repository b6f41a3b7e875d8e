package nl.jeugdpoort.cli.simulatie;

/**
 * A message that a simulated party has to send.
 *
 * @param nummer position within its pair, from 0; also in the identification
 * @param inhoud the bytes to send
 */
public record Simbericht(
        Berichtsoort soort, String afzender, String ontvanger, String identificatie, int nummer, byte[] inhoud) {}
