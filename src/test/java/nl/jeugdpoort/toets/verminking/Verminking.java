package nl.jeugdpoort.toets.verminking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import nl.jeugdpoort.xsd.Mutaties;

/**
 * A damaged message; the same seed and number give the same bytes.
 *
 * @param zaad seed of a run
 * @param nummer of the message in the run
 */
record Verminking(long zaad, int nummer) {

    static final List<String> BASIS =
            List.of("JW301", "JW305", "JW307", "JW315", "JW317", "JW319", "JW323", "JW325").stream()
                    .map(Verminking::lees)
                    .toList();

    private static String lees(String soort) {
        try (InputStream bestand = Verminking.class.getResourceAsStream("/regels/" + soort + ".xml")) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        Random toeval = new Random(zaad * 1_000_003 + nummer);
        String xml = BASIS.get(toeval.nextInt(BASIS.size()));
        return switch (toeval.nextInt(10)) {
            case 0, 1, 2 -> bytes(utf8(xml), toeval);
            case 3 -> bytes(utf8(structuur(xml, toeval)), toeval);
            case 4, 5, 6 -> utf8(structuur(xml, toeval));
            case 7 -> aanval(structuur(xml, toeval), toeval);
            default -> aanval(xml, toeval);
        };
    }

    private static byte[] utf8(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(byte[] bron, Random toeval) {
        byte[] bytes = bron;
        for (int keer = 1 + toeval.nextInt(4); keer > 0; keer--) {
            bytes = Bytemutatie.van(bytes, toeval);
        }
        return bytes;
    }

    /** Elements left out, doubled, moved and renamed, and values at the limits of their types. */
    private static String structuur(String xml, Random toeval) {
        String mutatie = Mutaties.van(xml, toeval.nextLong(), 1)
                .findFirst()
                .orElseThrow()
                .xml();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + mutatie;
    }

    private static byte[] aanval(String xml, Random toeval) {
        Aanval[] alle = Aanval.values();
        return alle[toeval.nextInt(alle.length)].op(xml, toeval);
    }

    @Override
    public String toString() {
        return "-Dverminking.zaad=" + zaad + " -Dverminking.nummer=" + nummer;
    }
}
