package nl.jeugdpoort.deelnemer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;

/**
 * Remembers for some minutes which name and password belong together, because the check of a hashed password takes a tenth of a second.
 * Holds no password: the key is an HMAC under a key that only this process knows. A changed configuration voids all.
 */
final class Inloggeheugen {

    private static final String ALGORITME = "HmacSHA256";
    private static final int PLAATSEN = 10_000;
    private static final long GELDIG = Duration.ofMinutes(5).toNanos();

    private final Map<String, Regel> regels = new ConcurrentHashMap<>();
    private final SecretKeySpec sleutel;
    private final LongSupplier nanotijd;

    Inloggeheugen(LongSupplier nanotijd) {
        this.nanotijd = nanotijd;
        byte[] willekeurig = new byte[32];
        new SecureRandom().nextBytes(willekeurig);
        this.sleutel = new SecretKeySpec(willekeurig, ALGORITME);
    }

    /** The role, when the same was verified lately under the same configuration. */
    Optional<Rol> zoek(String naam, String wachtwoord, Stand stand) {
        Regel regel = regels.get(afdruk(naam, wachtwoord));
        boolean bruikbaar = regel != null && regel.stand() == stand && nanotijd.getAsLong() - regel.sinds() < GELDIG;
        return bruikbaar ? Optional.of(regel.rol()) : Optional.empty();
    }

    void onthoud(String naam, String wachtwoord, Stand stand, Rol rol) {
        if (regels.size() >= PLAATSEN) {
            regels.clear();
        }
        regels.put(afdruk(naam, wachtwoord), new Regel(rol, stand, nanotijd.getAsLong()));
    }

    private String afdruk(String naam, String wachtwoord) {
        try {
            Mac mac = Mac.getInstance(ALGORITME);
            mac.init(sleutel);
            return HexFormat.of().formatHex(mac.doFinal((naam + "\0" + wachtwoord).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITME, e);
        }
    }

    private record Regel(Rol rol, Stand stand, long sinds) {}
}
