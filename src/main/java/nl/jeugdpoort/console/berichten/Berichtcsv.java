package nl.jeugdpoort.console.berichten;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.inzage.Berichtregel;

/** The list of messages as lines with semicolons, as Dutch office programs read them; begins with a byte order mark for the same reason. */
final class Berichtcsv {

    private static final String KOP = "\uFEFFsoort;identificatie;binnen;van;naar;status;nummer\r\n";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Amsterdam"));

    private Berichtcsv() {}

    static String van(List<Berichtregel> regels) {
        return regels.stream().map(Berichtcsv::regel).collect(Collectors.joining("", KOP, ""));
    }

    private static String regel(Berichtregel r) {
        return Stream.of(
                        r.berichtsoort(),
                        r.identificatie(),
                        MOMENT.format(r.ontvangenOp()),
                        r.afzender(),
                        r.ontvanger(),
                        r.status().name().toLowerCase(Locale.ROOT),
                        r.id().toString())
                .map(Berichtcsv::veld)
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    /** Always in quotes; what an office program would calculate is made a text. */
    private static String veld(String waarde) {
        String tekst = waarde.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + waarde : waarde;
        return '"' + tekst.replace("\"", "\"\"") + '"';
    }
}
