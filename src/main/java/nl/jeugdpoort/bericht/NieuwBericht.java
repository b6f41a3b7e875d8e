package nl.jeugdpoort.bericht;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A message to be stored.
 *
 * @param referentienummer StUF referentienummer as received, null to use {@code id}
 * @param status first status
 * @param antwoordOp id of the heenbericht, null when none or not looked up yet
 * @param inhoud the body, byte for byte
 * @param bsns the BSN's in it; only their keyed hashes are stored
 * @param uniek false to keep a message whose identificatie was used before
 */
public record NieuwBericht(
        UUID id,
        Berichtkop kop,
        Kanaal kanaal,
        String indiener,
        UUID referentienummer,
        BerichtStatus status,
        UUID antwoordOp,
        Instant ontvangenOp,
        byte[] inhoud,
        Set<String> bsns,
        boolean uniek) {

    /** The same message, kept although its identificatie was used before; its id follows from sender and referentienummer. */
    public NieuwBericht alsDubbel() {
        byte[] herkomst = (indiener + "|" + referentienummer).getBytes(StandardCharsets.UTF_8);
        return new NieuwBericht(
                UUID.nameUUIDFromBytes(herkomst),
                kop,
                kanaal,
                indiener,
                referentienummer,
                status,
                antwoordOp,
                ontvangenOp,
                inhoud,
                bsns,
                false);
    }

    /** The referentienummer that it gets: its own id when the sender gave none. */
    UUID referentie() {
        return referentienummer == null ? id : referentienummer;
    }
}
