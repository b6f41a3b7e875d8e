package nl.jeugdpoort.aflevering.kanaal;

import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Deelnemer;

/**
 * One message on its way to one addressee.
 *
 * @param inhoud the body as stored, decrypted for this attempt only
 * @param herzonden how often an operator had it sent again after it was delivered; its id stays the same
 * @param gesprek takes what is said on the line
 */
public record Zending(Bericht bericht, Deelnemer naar, byte[] inhoud, int herzonden, Gesprek gesprek) {

    public Zending(Bericht bericht, Deelnemer naar, byte[] inhoud) {
        this(bericht, naar, inhoud, 0, new Gesprek());
    }
}
