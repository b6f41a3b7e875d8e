package nl.jeugdpoort.certificaat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.deelnemer.Certificaatgezien;
import nl.jeugdpoort.deelnemer.Certificaatgezien.Kant;
import nl.jeugdpoort.deelnemer.ProefDeelnemers;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.termijn.Beurt;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Certificates that are seen, kept and told about, on a real database. */
class CertificaatbewakingIT {

    private static final Instant EINDE = Instant.parse("2027-03-01T12:00:00Z");

    private final List<String> gemeld = new ArrayList<>();
    private final List<String> beeindigd = new ArrayList<>();
    private final Klok klok = new Klok();
    private final Certificaatstore store;
    private final Certificaatboek boek;
    private final Certificaatbewaking bewaking;

    CertificaatbewakingIT() {
        var bron = ProefDatabase.nieuw();
        var jdbc = JdbcClient.create(bron);
        store = new Certificaatstore(jdbc);
        boek = new Certificaatboek(store, klok);
        var beurt = new Beurt(jdbc, new TransactionTemplate(new JdbcTransactionManager(bron)));
        bewaking = new Certificaatbewaking(store, ProefDeelnemers.demo(), meldingen(), klok, beurt);
    }

    private Meldingen meldingen() {
        return new Meldingen() {
            @Override
            public void meld(List<Melding> nieuw) {
                nieuw.forEach(m -> gemeld.add(m.deelnemer() + ": " + m.tekst()));
            }

            @Override
            public void beeindig(Collection<String> onderwerpen) {
                beeindigd.addAll(onderwerpen);
            }
        };
    }

    private void op(Duration voorHetEinde) {
        klok.nu = EINDE.minus(voorHetEinde);
        bewaking.bewaak();
        bewaking.bewaak();
    }

    @Test
    void er_wordt_60_30_en_7_dagen_van_tevoren_en_na_het_einde_een_keer_gewaarschuwd() {
        klok.nu = EINDE.minus(Duration.ofDays(100));
        boek.noteer(new Certificaatgezien("0384", Kant.SERVER, EINDE));
        op(Duration.ofDays(61));
        assertThat(gemeld).isEmpty();
        op(Duration.ofDays(60));
        op(Duration.ofDays(30));
        op(Duration.ofDays(8));
        assertThat(gemeld).hasSize(2);
        op(Duration.ofDays(7));
        op(Duration.ofDays(-1));
        assertThat(gemeld).hasSize(4);
        assertThat(gemeld.getFirst())
                .isEqualTo(
                        "0384: Het certificaat van de server van 0384 is geldig tot en met 1 maart 2027. Vernieuw het, anders komen berichten niet meer aan.");
        assertThat(gemeld.getLast()).contains("is verlopen op 1 maart 2027");
    }

    @Test
    void een_nieuw_certificaat_beeindigt_de_waarschuwing_en_begint_opnieuw() {
        klok.nu = EINDE.minus(Duration.ofDays(5));
        boek.noteer(new Certificaatgezien("0384", Kant.KLANT, EINDE));
        bewaking.bewaak();
        boek.noteer(new Certificaatgezien("0384", Kant.KLANT, EINDE.plus(Duration.ofDays(365))));
        bewaking.bewaak();
        assertThat(gemeld).hasSize(1);
        assertThat(beeindigd).endsWith("certificaat/0384/KLANT");
        assertThat(store.van("0384"))
                .singleElement()
                .satisfies(c -> assertThat(c.nabij(klok.nu)).isEqualTo(Certificaat.Nabij.RUIM));
    }

    @Test
    void van_wie_geen_deelnemer_meer_is_wordt_niets_gemeld() {
        klok.nu = EINDE;
        boek.noteer(new Certificaatgezien("9999", Kant.SERVER, EINDE));
        bewaking.bewaak();
        assertThat(gemeld).isEmpty();
    }

    /** Stands still until a test moves it. */
    private static final class Klok extends Clock {

        private volatile Instant nu = EINDE;

        @Override
        public Instant instant() {
            return nu;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
