package nl.jeugdpoort.ontvangst;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads a message under the size limit, so that nothing larger ever comes into memory. */
final class Invoer {

    private static final int EERSTE_MAAT = 16 * 1024;

    private Invoer() {}

    /**
     * All bytes; empty as soon as there are more than {@link Ontvangst#MAX_BYTES}.
     *
     * @param lengte announced length, negative when unknown
     */
    static Optional<byte[]> lees(InputStream in, long lengte) throws IOException {
        if (lengte > Ontvangst.MAX_BYTES) {
            return Optional.empty();
        }
        byte[] buffer = new byte[lengte < 0 ? EERSTE_MAAT : (int) lengte];
        int gelezen = 0;
        while (true) {
            gelezen += in.readNBytes(buffer, gelezen, buffer.length - gelezen);
            if (gelezen < buffer.length || gelezen == lengte) {
                return Optional.of(gelezen == buffer.length ? buffer : Arrays.copyOf(buffer, gelezen));
            }
            if (gelezen > Ontvangst.MAX_BYTES) {
                return Optional.empty();
            }
            buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, Ontvangst.MAX_BYTES + 1));
        }
    }
}
