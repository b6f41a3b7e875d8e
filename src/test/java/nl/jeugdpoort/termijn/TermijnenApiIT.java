package nl.jeugdpoort.termijn;

import static nl.jeugdpoort.termijn.TermijnStatus.GEHAALD;
import static nl.jeugdpoort.termijn.TermijnStatus.LOOPT;
import static nl.jeugdpoort.termijn.TermijnStatus.VERVALLEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What another part of the gateway, such as an aanmeldroute, can do with terms. */
class TermijnenApiIT {

    private final Proefketen keten = Proefketen.op("2026-11-23T10:00:00Z");
    private final Termijnen.Start start =
            new Termijnen.Start(null, "0384", "42420001", Instant.parse("2026-11-23T10:00:00Z"), null, null, null);

    @Test
    void startEenmaalEnHaaltEenmaal() {
        keten.termijnen.start("OP090", "aanmelding/1/contact", start);
        keten.termijnen.start("OP090", "aanmelding/1/contact", start);
        assertThat(keten.aantal("OP090")).isEqualTo(1);
        assertThat(keten.status("OP090")).isEqualTo(LOOPT);
        keten.termijnen.haal("OP090", "aanmelding/1/contact", keten.klok.instant(), null);
        var gehaald = keten.termijn("OP090");
        assertThat(gehaald.stand().status()).isEqualTo(GEHAALD);
        keten.termijnen.haal(
                "OP090", "aanmelding/1/contact", keten.klok.instant().plusSeconds(1), null);
        assertThat(keten.termijn("OP090")).isEqualTo(gehaald);
    }

    @Test
    void laatVervallenEnBegintOpnieuw() {
        keten.termijnen.start("OP090", "aanmelding/1/contact", start);
        keten.termijnen.laatVervallen("OP090", "aanmelding/1/contact");
        assertThat(keten.status("OP090")).isEqualTo(VERVALLEN);
        keten.termijnen.start("OP090", "aanmelding/1/contact", start);
        assertThat(keten.status("OP090")).isEqualTo(LOOPT);
    }

    @Test
    void watErNietIsWordtNietGehaaldOfLatenVervallen() {
        keten.termijnen.haal("OP090", "aanmelding/2/contact", keten.klok.instant(), null);
        keten.termijnen.laatVervallen("OP090", "aanmelding/2/contact");
        assertThat(keten.aantal("OP090")).isZero();
    }

    @Test
    void eenOnbekendeCodeWordtGeweigerd() {
        assertThatThrownBy(() -> keten.termijnen.start("OP999", "x", start))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Termijn OP999 staat niet in termijnen.yaml");
    }
}
