package nl.jeugdpoort.bericht;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the {@link Kluis}.
 *
 * @param actief name of the key that new bodies are locked with
 * @param zoeksleutel key of the hashes; changing it makes earlier hashes unfindable
 */
record Sleutelbos(String actief, Map<String, SecretKey> sleutels, SecretKey zoeksleutel) {

    private static final int AES_256 = 32;

    Sleutelbos {
        if (!sleutels.containsKey(actief)) {
            throw new IllegalArgumentException("jeugdpoort.kluis.actief names key '" + actief
                    + "', but jeugdpoort.kluis.sleutels holds only " + sleutels.keySet());
        }
    }

    static Sleutelbos van(String actief, Map<String, byte[]> sleutels, byte[] zoeksleutel) {
        return new Sleutelbos(
                actief,
                sleutels.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> aes(e.getKey(), e.getValue()))),
                new SecretKeySpec(van32(zoeksleutel, "zoeksleutel"), "HmacSHA256"));
    }

    Optional<SecretKey> sleutel(String naam) {
        return Optional.ofNullable(sleutels.get(naam));
    }

    SecretKey actieveSleutel() {
        return sleutels.get(actief);
    }

    private static SecretKey aes(String naam, byte[] sleutel) {
        return new SecretKeySpec(van32(sleutel, "sleutels." + naam), "AES");
    }

    private static byte[] van32(byte[] sleutel, String veld) {
        if (sleutel.length != AES_256) {
            throw new IllegalArgumentException("jeugdpoort.kluis." + veld + " must be 32 bytes in base64, but is "
                    + sleutel.length + " bytes (make one with: openssl rand -base64 32)");
        }
        return sleutel;
    }
}
