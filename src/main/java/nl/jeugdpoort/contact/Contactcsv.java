package nl.jeugdpoort.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes entries as {@link Csvlevering} reads them, with a byte order mark so that a spreadsheet sees that it is UTF-8. */
final class Contactcsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> KOLOMMEN =
            Velden.NAMEN.stream().filter(naam -> !naam.equals("mutatie")).toList();

    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader(KOLOMMEN.toArray(String[]::new))
            .get();

    private Contactcsv() {}

    static String schrijf(List<Contact> contacten) {
        StringBuilder uit = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter schrijver = new CSVPrinter(uit, VORM)) {
            for (Contact contact : contacten) {
                var waarden = Contactregel.waarden(contact);
                schrijver.printRecord(KOLOMMEN.stream().map(kolom -> cel(kolom, waarden.get(kolom))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return uit.toString();
    }

    private static String cel(String kolom, List<String> waarden) {
        return Velden.DAGEN.contains(kolom)
                ? waarden.stream()
                        .map(Dagen::van)
                        .map(Dagen::naarNederlands)
                        .findFirst()
                        .orElse("")
                : String.join(", ", waarden);
    }
}
