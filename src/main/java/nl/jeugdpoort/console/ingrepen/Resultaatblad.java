package nl.jeugdpoort.console.ingrepen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.jeugdpoort.console.Csvblad;
import nl.jeugdpoort.ingreep.Ingreepinzage;
import nl.jeugdpoort.ingreep.Ingreepregel;
import org.springframework.http.ResponseEntity;

/** What came of an order as a file for a spreadsheet. */
final class Resultaatblad {

    private static final List<String> KOPPEN =
            List.of("nummer", "bericht", "soort", "identificatie", "uitkomst", "waarom");

    private Resultaatblad() {}

    static ResponseEntity<byte[]> van(UUID ingreep, Ingreepinzage inzage) {
        List<List<String>> rijen = new ArrayList<>();
        inzage.regels(ingreep, regel -> rijen.add(rij(regel)));
        return Csvblad.antwoord("ingreep-" + ingreep + ".csv", KOPPEN, rijen);
    }

    private static List<String> rij(Ingreepregel regel) {
        String uitkomst = regel.uitkomst() == null
                ? "nog niet gedaan"
                : regel.uitkomst().name().toLowerCase(Locale.ROOT);
        return Arrays.asList(
                Integer.toString(regel.nummer()),
                regel.bericht().toString(),
                regel.berichtsoort(),
                regel.identificatie(),
                uitkomst,
                regel.waarom());
    }
}
