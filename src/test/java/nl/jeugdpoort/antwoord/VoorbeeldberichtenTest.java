package nl.jeugdpoort.antwoord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample messages of the standard, where they lie beside the project. */
@EnabledIf("aanwezig")
class VoorbeeldberichtenTest {

    private static final Path MAP = Path.of("../shared/ijw-3.2/samples");

    static boolean aanwezig() {
        return Files.isDirectory(MAP);
    }

    @ParameterizedTest
    @CsvSource({
        "JW301, 9332, /Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]",
        "JW305, 9071, /Bericht/Client/StartProducten/StartProduct[2]",
        "JW307, 9413, /Bericht/Client/StopProducten/StopProduct[2]",
        "JW317, 9350, /Bericht/Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct",
        "JW319, 9355, /Bericht/Antwoord"
    })
    void een_voorbeeldbericht_komt_ongewijzigd_terug_met_zijn_code(String soort, String code, String pad)
            throws IOException {
        Heenbericht heen = Heenbericht.uit(MAP.resolve(soort + ".xml"));

        Plat antwoord = heen.antwoord(Heenbericht.historie(code, pad));

        assertThat(antwoord.inhoud())
                .containsExactlyEntriesOf(Plat.van(heen.bytes()).inhoud());
        assertThat(antwoord.codes().get(pad)).containsExactly(code);
        assertThat(heen.antwoord().codes()).isEmpty();
    }
}
