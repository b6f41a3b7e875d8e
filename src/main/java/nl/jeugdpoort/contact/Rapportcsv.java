package nl.jeugdpoort.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a report that an office program opens: first what the whole came to, then a line for each entry, or for each finding in it; with a
 * byte order mark so that a spreadsheet sees that it is UTF-8.
 */
final class Rapportcsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader("regel", "organisatie", "kenmerk", "uitkomst", "veld", "melding")
            .get();

    private Rapportcsv() {}

    static byte[] schrijf(Rapport rapport) {
        StringBuilder uit = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter schrijver = new CSVPrinter(uit, VORM)) {
            schrijver.printRecord("", "", "", "samen", "", samen(rapport));
            for (Rapport.Regel regel : rapport.regels()) {
                schrijf(regel, schrijver);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return uit.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether these are the bytes of such a report, and not of one in XML. */
    static boolean is(byte[] inhoud) {
        return inhoud.length > 0 && inhoud[0] == BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8)[0];
    }

    private static String samen(Rapport rapport) {
        String tellingen = Rapportxml.tellingen(rapport).entrySet().stream()
                .map(telling -> telling.getValue() + " " + telling.getKey())
                .collect(Collectors.joining(", ", "", "."));
        return rapport.opmerking() == null ? tellingen : tellingen + " " + rapport.opmerking();
    }

    private static void schrijf(Rapport.Regel regel, CSVPrinter schrijver) throws IOException {
        List<Veldbevinding> bevindingen =
                regel.bevindingen().isEmpty() ? List.of(new Veldbevinding("", "")) : regel.bevindingen();
        for (Veldbevinding bevinding : bevindingen) {
            schrijver.printRecord(
                    regel.plaats(),
                    regel.organisatie(),
                    regel.kenmerk(),
                    regel.uitkomst().woord(),
                    bevinding.veld(),
                    bevinding.melding());
        }
    }
}
