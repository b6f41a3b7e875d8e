package nl.jeugdpoort.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as office programs open them. */
class CsvbladTest {

    private static String blad(String... cellen) {
        byte[] bytes = Csvblad.antwoord("x.csv", List.of("een", "twee"), List.of(Arrays.asList(cellen)))
                .getBody();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+x, '''+x'", "@x, '''@x'", "-x, '''-x'", "a;\"b, '\"a;\"\"b\"'", "<b>, <b>"})
    void in_het_bestand_wordt_niets_uitgerekend(String waarde, String veld) {
        assertThat(blad("y", waarde)).isEqualTo("\uFEFFeen;twee\r\ny;" + veld + "\r\n");
    }

    @Test
    void wat_er_niet_is_blijft_leeg() {
        assertThat(blad("y", null)).endsWith("\r\ny;\r\n");
    }
}
