package nl.jeugdpoort.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The seal of a line: SHA-256 of the seal before and of every field, each after its length in bytes and a colon, so that none runs into the next. */
final class Zegel {

    /** What is before the first line. */
    static final byte[] GEEN = {};

    private Zegel() {}

    static byte[] van(byte[] vorige, Auditrij rij) {
        MessageDigest hash = sha256();
        hash.update(vorige);
        for (String veld : rij.velden().values()) {
            byte[] tekst = veld.getBytes(StandardCharsets.UTF_8);
            hash.update((tekst.length + ":").getBytes(StandardCharsets.US_ASCII));
            hash.update(tekst);
        }
        return hash.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
