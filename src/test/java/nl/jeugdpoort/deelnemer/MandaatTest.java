package nl.jeugdpoort.deelnemer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandaatTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "om {0} mag het: {1}")
    @CsvSource({
        "2025-12-31T22:59:59Z, false",
        "2025-12-31T23:00:00Z, true",
        "2026-03-01T12:00:00Z, true",
        "2026-06-30T21:59:59Z, true",
        "2026-06-30T22:00:00Z, false"
    })
    void een_mandaat_geldt_van_de_eerste_tot_en_met_de_laatste_nederlandse_dag(Instant nu, boolean mag) {
        assertThat(op(nu).magIndienen("0384", "42420001", "JW315")).isEqualTo(mag);
    }

    @Test
    void een_mandaat_geldt_alleen_voor_zijn_soort_en_zijn_richting() {
        Deelnemers deelnemers = op(Instant.parse("2026-03-01T12:00:00Z"));

        assertThat(deelnemers.magIndienen("0384", "42420001", "JW323")).isFalse();
        assertThat(deelnemers.magIndienen("42420001", "0384", "JW315")).isFalse();
        assertThat(deelnemers.magIndienen("9999", "42420001", "JW315")).isFalse();
    }

    @Test
    void voor_zichzelf_mag_het_altijd() {
        assertThat(op(Instant.EPOCH).magIndienen("42420001", "42420001", "JW323"))
                .isTrue();
    }

    private Deelnemers op(Instant nu) {
        return new ActueleDeelnemers(
                ProefDeelnemers.houder(Proefmap.in(folder).pad()), Clock.fixed(nu, ZoneOffset.UTC));
    }
}
