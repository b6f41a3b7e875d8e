package nl.jeugdpoort.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.jeugdpoort.bericht.Kluis;
import org.springframework.stereotype.Component;

/** Marks the end of the chain with the key of the gateway, which is not in the database: who can write there cannot shorten the chain unseen. */
@Component
class Ketenmerk {

    private final Kluis kluis;

    Ketenmerk(Kluis kluis) {
        this.kluis = kluis;
    }

    byte[] van(long nummer, byte[] zegel) {
        String tekst = "audit:" + nummer + ":" + HexFormat.of().formatHex(zegel);
        return kluis.kenmerk(tekst.getBytes(StandardCharsets.US_ASCII));
    }

    /** An empty chain was never marked. */
    boolean echt(Ketenhoofd hoofd) {
        return hoofd.nummer() == 0 || MessageDigest.isEqual(hoofd.merk(), van(hoofd.nummer(), hoofd.zegel()));
    }
}
