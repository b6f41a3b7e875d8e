package nl.jeugdpoort.console.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeesdeurTest {

    private static final String ID = "/berichten/00000000-0000-4000-8000-000000000000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/leesbaar",
                "/leesbaar?vanaf=60",
                "/xml",
                "/bestand",
                "/levering/12",
                "/levering/12/bestand",
                "/poging/3"
            })
    void na_de_reden_komt_men_bij_de_inhoud_waar_men_wilde_zijn(String achter) {
        assertThat(Leesdeur.veilig(ID + achter)).isEqualTo(ID + achter);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "https://example.org",
                "//example.org/berichten",
                "/berichten/../uitloggen",
                "/berichten/00000000-0000-4000-8000-000000000000/leesbaar?vanaf=1&x=//a",
                "/uitloggen",
                ""
            })
    void en_nergens_anders(String adres) {
        assertThat(Leesdeur.veilig(adres)).isEqualTo("/berichten");
    }
}
