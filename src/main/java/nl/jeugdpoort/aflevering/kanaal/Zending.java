package nl.jeugdpoort.aflevering.kanaal;

import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Deelnemer;

/**
 * One message on its way to one addressee.
 *
 * @param inhoud the body as stored, decrypted for this attempt only
 * @param gesprek takes what is said on the line
 */
public record Zending(Bericht bericht, Deelnemer naar, byte[] inhoud, Gesprek gesprek) {

    public Zending(Bericht bericht, Deelnemer naar, byte[] inhoud) {
        this(bericht, naar, inhoud, new Gesprek());
    }
}
