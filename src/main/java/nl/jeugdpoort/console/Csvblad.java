package nl.jeugdpoort.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a file that an office program opens: semicolons, and a byte order mark so that it sees UTF-8. */
public final class Csvblad {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final CSVFormat VORM =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();

    private Csvblad() {}

    /** The answer that a browser saves under this name. */
    public static ResponseEntity<byte[]> antwoord(String bestandsnaam, List<String> koppen, List<List<String>> rijen) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(bestandsnaam)
                                .build()
                                .toString())
                .body(schrijf(koppen, rijen));
    }

    static byte[] schrijf(List<String> koppen, List<List<String>> rijen) {
        StringBuilder uit = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter schrijver = new CSVPrinter(uit, VORM)) {
            schrijver.printRecord(koppen);
            for (List<String> rij : rijen) {
                schrijver.printRecord(rij.stream().map(Csvblad::alsTekst).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return uit.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a spreadsheet would take for a formula is kept from being one. */
    private static String alsTekst(String cel) {
        return cel != null && !cel.isEmpty() && "=+-@\t\r".indexOf(cel.charAt(0)) >= 0 ? "'" + cel : cel;
    }
}
