package nl.jeugdpoort.toets.schema;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Strict UTF-8 (RFC 3629): the parser lets overlong forms through, other systems do not. */
final class Utf8 {

    private static final VarHandle ACHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NIET_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** The index of the first byte that is no UTF-8, -1 when all is. */
    static int fout(byte[] b) {
        int i = 0;
        while (i < b.length) {
            if (i + Long.BYTES <= b.length && ((long) ACHT.get(b, i) & NIET_ASCII) == 0) {
                i += Long.BYTES;
            } else if (b[i] >= 0) {
                i++;
            } else {
                int lengte = lengte(b, i);
                if (lengte == 0) {
                    return i;
                }
                i += lengte;
            }
        }
        return -1;
    }

    /** Length of the sequence of two to four bytes that begins here, 0 when there is none. */
    private static int lengte(byte[] b, int i) {
        int eerste = b[i] & 0xFF;
        int lengte = eerste >= 0xF0 ? 4 : eerste >= 0xE0 ? 3 : 2;
        if (eerste < 0xC2 || eerste > 0xF4 || i + lengte > b.length) {
            return 0;
        }
        int tweede = b[i + 1] & 0xFF;
        boolean goed = tweede >= laagsteTweede(eerste) && tweede <= hoogsteTweede(eerste);
        for (int j = 2; j < lengte; j++) {
            goed &= (b[i + j] & 0xC0) == 0x80;
        }
        return goed ? lengte : 0;
    }

    private static int laagsteTweede(int eerste) {
        return eerste == 0xE0 ? 0xA0 : eerste == 0xF0 ? 0x90 : 0x80;
    }

    private static int hoogsteTweede(int eerste) {
        return eerste == 0xED ? 0x9F : eerste == 0xF4 ? 0x8F : 0xBF;
    }
}
