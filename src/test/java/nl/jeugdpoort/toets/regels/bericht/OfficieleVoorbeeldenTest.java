package nl.jeugdpoort.toets.regels.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.jeugdpoort.toets.Toetsbank;
import nl.jeugdpoort.xsd.Gedeeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on the sample messages of the standard, where they are at hand, and on our own. */
class OfficieleVoorbeeldenTest {

    private static final Toetsbank BANK = Toetsbank.los();

    @ParameterizedTest
    @ValueSource(strings = {"JW301", "JW302", "JW305", "JW306", "JW307", "JW308", "JW319", "JW320", "JW325"})
    void dit_voorbeeld_heeft_geen_bevindingen(String soort) throws IOException {
        assertThat(BANK.toets(voorbeeld(soort)).bevindingen()).isEmpty();
        assertThat(BANK.toets(voorbeeld(soort)).geldig()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "JW316, TR101 70 42420001 TR383 70 42420001",
        "JW317, CS003 35 2024-02-28",
        "JW323, TR416 95 null TR314 116 RN004 TR101 116 RN004",
        "JW315, XSD 44 2027-06-31 XSD 66 2027-06-31",
        "JW318, XSD 33 null"
    })
    void dit_voorbeeld_heeft_precies_deze_bevindingen(String soort, String verwacht) throws IOException {
        assertThat(BANK.toets(voorbeeld(soort)).bevindingen())
                .extracting(b -> b.regel() + " " + b.regelnummer() + " " + b.waarde())
                .satisfies(gevonden -> assertThat(String.join(" ", gevonden)).isEqualTo(verwacht));
        assertThat(BANK.toets(voorbeeld(soort)).geldig()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JW301", "JW305", "JW307", "JW315"})
    void een_eigen_voorbeeld_heeft_geen_bevindingen(String soort) throws IOException {
        assertThat(BANK.toets(eigen(soort)).bevindingen()).isEmpty();
    }

    @Test
    void het_foute_eigen_voorbeeld_is_fout() throws IOException {
        assertThat(BANK.toets(eigen("JW301-fout")).geldig()).isFalse();
    }

    private static byte[] eigen(String naam) throws IOException {
        return Files.readAllBytes(Path.of("docs/voorbeelden", naam + ".xml"));
    }

    private static byte[] voorbeeld(String soort) throws IOException {
        return Files.readAllBytes(Gedeeld.pad("ijw-3.2/samples/" + soort + ".xml"));
    }
}
