package nl.jeugdpoort.aflevering.kanaal;

import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Deelnemer;

/**
 * One message on its way to one addressee.
 *
 * @param inhoud the body as stored, decrypted for this attempt only
 */
public record Zending(Bericht bericht, Deelnemer naar, byte[] inhoud) {}
