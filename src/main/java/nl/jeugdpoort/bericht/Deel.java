package nl.jeugdpoort.bericht;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One part of a body; large bodies are locked and stored part by part, so that no second copy of the whole is ever in memory.
 *
 * @param eigenaar id of the message that the body belongs to
 * @param nummer from 0
 * @param vanaf first byte of the part
 * @param lengte number of bytes of the part
 * @param totaal number of bytes of the body
 */
record Deel(UUID eigenaar, int nummer, int vanaf, int lengte, int totaal) {

    /** The most that a part holds, in bytes. */
    static final int MAAT = 1024 * 1024;

    /** The parts of a body of this size, at least one. */
    static Stream<Deel> van(UUID eigenaar, int totaal) {
        return IntStream.rangeClosed(0, Math.max(0, totaal - 1) / MAAT)
                .mapToObj(i -> new Deel(eigenaar, i, i * MAAT, Math.min(MAAT, totaal - i * MAAT), totaal));
    }

    /** What ties a locked part to its place: no part can be left out, doubled or moved unseen. */
    byte[] kenmerk() {
        return ByteBuffer.allocate(24)
                .putLong(eigenaar.getMostSignificantBits())
                .putLong(eigenaar.getLeastSignificantBits())
                .putInt(nummer)
                .putInt(totaal)
                .array();
    }
}
