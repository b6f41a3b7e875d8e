package nl.jeugdpoort.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.schema.Proefberichten;
import nl.jeugdpoort.xsd.Gedeeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signals on a message as a file. */
class BestandsafsprakenTest {

    private static List<Bevinding> bestand(String inhoud) {
        return Bestandsafspraken.bestand(inhoud.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<a/>", "<a/>\r\n", "<a>\r\n\r\n<b/>\r\n</a>\r\n"})
    void een_bestand_met_alleen_crlf_of_zonder_regeleinden_geeft_geen_signaal(String inhoud) {
        assertThat(bestand(inhoud)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<a>n<b/>, 1, 4, LF",
        "<a>rn<b/>rn</a>nn, 3, 5, LF",
        "<a>rn<b/>r<c/>, 2, 5, CR",
        "<a>r, 1, 4, CR",
        "n, 1, 1, LF",
        "<a>rrn, 1, 4, CR",
        "<a>nr, 1, 4, LF",
        "ëé😀n, 1, 5, LF"
    })
    void de_eerste_regel_die_anders_eindigt_geeft_een_signaal_op_zijn_plaats(
            String inhoud, int regel, int kolom, String einde) {
        assertThat(bestand(inhoud.replace('r', '\r').replace('n', '\n')))
                .singleElement()
                .satisfies(signaal -> {
                    assertThat(signaal.regel()).isEqualTo("OP192");
                    assertThat(signaal.niveau()).isEqualTo(Niveau.SIGNAAL);
                    assertThat(signaal.retourcode()).isNull();
                    assertThat(signaal.regelnummer()).isEqualTo(regel);
                    assertThat(signaal.kolom()).isEqualTo(kolom);
                    assertThat(signaal.waarde()).isEqualTo(einde);
                    assertThat(signaal.melding()).matches("[A-Z].*\\.");
                });
    }

    @Test
    void boven_25_miljoen_bytes_komt_er_een_signaal_en_het_bericht_blijft_geldig() {
        byte[] klein = Proefberichten.jw301().getBytes(StandardCharsets.UTF_8);
        byte[] precies = Arrays.copyOf(klein, Bestandsafspraken.VOORZICHTIG);
        byte[] teVeel = Arrays.copyOf(klein, Bestandsafspraken.VOORZICHTIG + 1);
        Arrays.fill(precies, klein.length, precies.length, (byte) ' ');
        Arrays.fill(teVeel, klein.length, teVeel.length, (byte) ' ');

        assertThat(Toetsbank.los().toets(precies).bevindingen()).isEmpty();
        Toetsuitslag uitslag = Toetsbank.los().toets(teVeel);
        assertThat(uitslag.geldig()).isTrue();
        assertThat(uitslag.bevindingen())
                .extracting(b -> b.regel() + " " + b.waarde())
                .containsExactly("OP179 25000001");
    }

    /** The samples of the standard that end their lines otherwise; the check of a message by itself says nothing of it. */
    @ParameterizedTest
    @CsvSource({
        "JW301, false", "JW302, true", "JW305, false", "JW306, true", "JW307, false", "JW308, true", "JW315, false",
        "JW316, true", "JW317, false", "JW318, false", "JW319, false", "JW320, false", "JW323, false", "JW325, false"
    })
    void van_de_voorbeelden_van_de_standaard_hebben_er_vier_andere_regeleinden(String soort, boolean anders)
            throws IOException {
        byte[] voorbeeld = Files.readAllBytes(Gedeeld.pad("ijw-3.2/samples/" + soort + ".xml"));
        assertThat(Bestandsafspraken.bestand(voorbeeld)).hasSize(anders ? 1 : 0);
        assertThat(Toetsbank.los().toets(voorbeeld).bevindingen())
                .extracting(Bevinding::regel)
                .doesNotContain("OP192", "OP179", "OP191");
    }
}
