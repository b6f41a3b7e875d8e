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

    /** Length of every key in bytes. */
    static final int AES_256 = 32;

    static Sleutelbos van(String actief, Map<String, byte[]> sleutels, byte[] zoeksleutel) {
        return new Sleutelbos(
                actief,
                sleutels.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, e -> new SecretKeySpec(e.getValue(), "AES"))),
                new SecretKeySpec(zoeksleutel, "HmacSHA256"));
    }

    Optional<SecretKey> sleutel(String naam) {
        return Optional.ofNullable(sleutels.get(naam));
    }

    SecretKey actieveSleutel() {
        return sleutels.get(actief);
    }
}
