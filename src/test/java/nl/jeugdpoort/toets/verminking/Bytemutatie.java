package nl.jeugdpoort.toets.verminking;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Damage that knows nothing of XML, apart from a few words that parsers are sensitive to. */
final class Bytemutatie {

    private static final List<String> WOORDEN = List.of(
            "<",
            ">",
            "</",
            "/>",
            "<!--",
            "-->",
            "--",
            "<![CDATA[",
            "]]>",
            "<?",
            "?>",
            "<?xml ",
            "&",
            ";",
            "&#",
            "&#x",
            "\"",
            "'",
            "=",
            ":",
            "xmlns",
            "xmlns:",
            "<!DOCTYPE",
            "<!ENTITY",
            "%",
            "\0",
            "\r",
            "\t",
            "\u00C0\u0080",
            "\u00EF\u00BB\u00BF",
            "\u00ED\u00A0\u0080",
            "\u00F4\u0090\u0080\u0080",
            "\u00FF",
            "\u00C3",
            "xsi:nil=\"true\"");

    private static final int LANGSTE = 200;

    private Bytemutatie() {}

    static byte[] van(byte[] bron, Random toeval) {
        if (bron.length == 0) {
            return new byte[] {(byte) toeval.nextInt()};
        }
        int van = toeval.nextInt(bron.length);
        int tot = Math.min(bron.length, van + 1 + toeval.nextInt(LANGSTE));
        return switch (toeval.nextInt(8)) {
            case 0 -> metBit(bron, van, toeval);
            case 1 -> vervang(bron, van, van + 1, new byte[] {(byte) toeval.nextInt()});
            case 2 -> vervang(bron, van, tot, new byte[0]);
            case 3 -> vervang(bron, van, van, deel(bron, van, tot));
            case 4 -> vervang(bron, toeval.nextInt(van + 1), van, deel(bron, van, tot));
            case 5 -> deel(bron, 0, van);
            default -> vervang(bron, van, toeval.nextBoolean() ? van : tot, woord(toeval));
        };
    }

    private static byte[] woord(Random toeval) {
        return WOORDEN.get(toeval.nextInt(WOORDEN.size())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] metBit(byte[] bron, int plek, Random toeval) {
        byte[] uit = bron.clone();
        uit[plek] ^= (byte) (1 << toeval.nextInt(8));
        return uit;
    }

    private static byte[] deel(byte[] bron, int van, int tot) {
        return java.util.Arrays.copyOfRange(bron, van, tot);
    }

    private static byte[] vervang(byte[] bron, int van, int tot, byte[] door) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream(bron.length + door.length);
        uit.write(bron, 0, van);
        uit.writeBytes(door);
        uit.write(bron, tot, bron.length - tot);
        return uit.toByteArray();
    }
}
