package nl.jeugdpoort.aflevering.kanaal;

import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Deelnemer;

/**
 * One message on its way to one addressee.
 *
 * @param inhoud the body as stored, decrypted for this attempt only
 * @param herzonden how often an operator had it sent again after it was delivered; its id stays the same
 */
public record Zending(Bericht bericht, Deelnemer naar, byte[] inhoud, int herzonden) {

    public Zending(Bericht bericht, Deelnemer naar, byte[] inhoud) {
        this(bericht, naar, inhoud, 0);
    }
}
