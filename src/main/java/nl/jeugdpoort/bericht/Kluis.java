package nl.jeugdpoort.bericht;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Locks message bodies (AES-256-GCM) and makes keyed hashes (HMAC-SHA-256) of what must be found but not read.
 *
 * <p>Every body names its key, so a new active key leaves older bodies readable as long as their key stays configured.
 */
@Component
public class Kluis {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int OVERHEAD = NONCE + TAG_BITS / 8;

    private final Sleutelbos sleutels;
    private final SecureRandom toeval = new SecureRandom();

    Kluis(Sleutelbos sleutels) {
        this.sleutels = sleutels;
    }

    /** A locked body: nonce, ciphertext and tag, and the name of the key. */
    public record Gesloten(String sleutel, byte[] gegevens) {}

    /**
     * Locks a body for one owner; it opens only for the same owner.
     *
     * @param eigenaar id of the message that the body belongs to
     */
    public Gesloten sluit(byte[] open, UUID eigenaar) {
        return sluit(open, new Deel(eigenaar, 0, 0, open.length, open.length));
    }

    /** Locks one part of a body; it opens only as that part of that body. */
    Gesloten sluit(byte[] geheel, Deel deel) {
        byte[] nonce = new byte[NONCE];
        toeval.nextBytes(nonce);
        byte[] uit = new byte[deel.lengte() + OVERHEAD];
        System.arraycopy(nonce, 0, uit, 0, NONCE);
        try {
            cipher(Cipher.ENCRYPT_MODE, sleutels.actieveSleutel(), nonce, deel)
                    .doFinal(geheel, deel.vanaf(), deel.lengte(), uit, NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM encryption failed", e);
        }
        return new Gesloten(sleutels.actief(), uit);
    }

    /**
     * Opens a body.
     *
     * @throws OnleesbareInhoud when its key is not configured, or the data was changed or belongs to another owner
     */
    public byte[] open(Gesloten gesloten, UUID eigenaar) {
        byte[] open = new byte[gesloten.gegevens().length - OVERHEAD];
        open(gesloten, new Deel(eigenaar, 0, 0, open.length, open.length), open);
        return open;
    }

    /** Opens one part of a body into its place; throws as {@link #open(Gesloten, UUID)}. */
    void open(Gesloten gesloten, Deel deel, byte[] geheel) {
        SecretKey sleutel = sleutels.sleutel(gesloten.sleutel())
                .orElseThrow(() -> new OnleesbareInhoud(
                        "Body of " + deel.eigenaar() + " needs key '" + gesloten.sleutel()
                                + "', which is not configured under jeugdpoort.kluis.sleutels",
                        null));
        byte[] in = gesloten.gegevens();
        try {
            cipher(Cipher.DECRYPT_MODE, sleutel, Arrays.copyOf(in, NONCE), deel)
                    .doFinal(in, NONCE, in.length - NONCE, geheel, deel.vanaf());
        } catch (GeneralSecurityException e) {
            throw new OnleesbareInhoud(
                    "Body of " + deel.eigenaar() + " does not open with key " + gesloten.sleutel(), e);
        }
    }

    /** Keyed hash of a body, to tell a repeated message from a conflicting one. */
    public byte[] kenmerk(byte[] inhoud) {
        return mac().doFinal(inhoud);
    }

    /** Keyed hash of a BSN, the only form in which one is stored outside the body. */
    public byte[] bsnKenmerk(String bsn) {
        return mac().doFinal(("bsn:" + bsn).getBytes(StandardCharsets.US_ASCII));
    }

    /** The same as registers and cases know a person: half of the keyed hash tells persons apart as well as all of it. */
    public UUID persoonKenmerk(String bsn) {
        ByteBuffer kenmerk = ByteBuffer.wrap(bsnKenmerk(bsn));
        return new UUID(kenmerk.getLong(), kenmerk.getLong());
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(sleutels.zoeksleutel());
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing from this JDK", e);
        }
    }

    private static Cipher cipher(int richting, SecretKey sleutel, byte[] nonce, Deel deel)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(richting, sleutel, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(deel.kenmerk());
        return cipher;
    }

    /** A stored body that cannot be opened. */
    public static final class OnleesbareInhoud extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OnleesbareInhoud(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
