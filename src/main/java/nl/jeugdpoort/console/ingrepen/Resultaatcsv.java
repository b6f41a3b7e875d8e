package nl.jeugdpoort.console.ingrepen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import nl.jeugdpoort.ingreep.Ingreepregel;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What came of an order as a file for a spreadsheet. */
final class Resultaatcsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader("nummer", "bericht", "soort", "identificatie", "uitkomst", "waarom")
            .get();

    private Resultaatcsv() {}

    /** @param regels gives every line to who asks */
    static byte[] schrijf(Consumer<Consumer<Ingreepregel>> regels) {
        StringBuilder uit = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter schrijver = new CSVPrinter(uit, VORM)) {
            regels.accept(regel -> schrijf(schrijver, regel));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return uit.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void schrijf(CSVPrinter schrijver, Ingreepregel regel) {
        try {
            schrijver.printRecord(
                    regel.nummer(),
                    regel.bericht(),
                    regel.berichtsoort(),
                    tekst(regel.identificatie()),
                    regel.uitkomst() == null
                            ? "nog niet gedaan"
                            : regel.uitkomst().name().toLowerCase(Locale.ROOT),
                    tekst(regel.waarom()));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }

    /** A spreadsheet takes what begins like this for a formula. */
    private static String tekst(String waarde) {
        return waarde != null && !waarde.isEmpty() && "=+-@\t\r".indexOf(waarde.charAt(0)) >= 0 ? "'" + waarde : waarde;
    }
}
