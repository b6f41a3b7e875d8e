package nl.jeugdpoort.console.termijnen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HerinneringTest {

    private static Herinnering herinnering(boolean teLaat, String adres) {
        return Herinnering.van(
                new Herinnering.Feiten(
                        "Gemeente Diemen (0384)",
                        "een retourbericht",
                        "JW315 met kenmerk A&B=1",
                        "23 nov 2026",
                        "26 nov 2026",
                        teLaat,
                        "OP090, 3 werkdagen vanaf de ontvangst"),
                adres);
    }

    @Test
    void zij_zegt_wat_sinds_wanneer_tot_wanneer_en_volgens_welke_regel() {
        assertThat(herinnering(false, null).tekst())
                .contains("Beste collega van Gemeente Diemen (0384)")
                .contains("Wij wachten op een retourbericht.")
                .contains("Waar het om gaat: JW315 met kenmerk A&B=1")
                .contains("Wij wachten sinds: 23 nov 2026")
                .contains("De laatste dag is 26 nov 2026.")
                .contains("De regel: OP090, 3 werkdagen vanaf de ontvangst");
    }

    @Test
    void wie_te_laat_is_hoort_dat() {
        assertThat(herinnering(true, null).tekst()).contains("De laatste dag was 26 nov 2026. U bent te laat.");
    }

    @Test
    void zonder_adres_is_er_geen_mail_en_met_adres_staat_alles_erin() {
        assertThat(herinnering(false, null).mail()).isNull();
        assertThat(herinnering(false, "postbus@example.org").mail())
                .startsWith("mailto:postbus@example.org?subject=Herinnering%3A%20een%20retourbericht")
                .contains("kenmerk%20A%26B%3D1%0D%0A");
    }
}
