package nl.jeugdpoort.beschikbaarheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.deelnemer.ProefDeelnemers;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.toegang.Bladzijde;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What providers publish, on a real database. */
class BeschikbaarheidIT {

    private static final Instant BEGIN = Instant.parse("2026-11-23T10:00:00Z");

    private final DataSource bron = ProefDatabase.nieuw();
    private final BeschikbaarheidStore store = new BeschikbaarheidStore(new NamedParameterJdbcTemplate(bron));
    private final TransactionTemplate transactie = new TransactionTemplate(new JdbcTransactionManager(bron));
    private final Regio regio = ProefDeelnemers.regios().vind("JZ32").orElseThrow();

    @Test
    void naVeertienDagenIsEenOpgaveVerouderd() {
        geefOp(new Opgave.Regel("JB-AMB", 3, 14));

        assertThat(op(Duration.ofDays(14).minusSeconds(1)))
                .extracting(Beschikbaarheidstand::verouderd)
                .containsOnly(false);
        assertThat(op(Duration.ofDays(14)))
                .extracting(Beschikbaarheidstand::verouderd)
                .containsOnly(true);
        assertThat(op(Duration.ZERO).getFirst().naam()).contains("Vlieger");
    }

    @Test
    void eenNieuweOpgaveVervangtDeOudeEnDieBlijftBewaard() {
        geefOp(new Opgave.Regel("JB-AMB", 3, 14), new Opgave.Regel("JB-PLG", 1, 0));
        geefOp(new Opgave.Regel("JB-AMB", 2, 7));

        assertThat(op(Duration.ZERO)).extracting(Beschikbaarheidstand::plaatsen).containsExactly(2);
        assertThat(JdbcClient.create(bron)
                        .sql("select count(*) from beschikbaarheid_regel")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void opgavenTegelijkLatenErEenOver() throws Exception {
        try (var draden = Executors.newFixedThreadPool(4)) {
            Callable<Void> werk = () -> {
                geefOp(new Opgave.Regel("JB-AMB", 1, 1));
                return null;
            };
            for (var klaar : draden.invokeAll(List.of(werk, werk, werk, werk))) {
                klaar.get();
            }
        }
        assertThat(op(Duration.ZERO)).hasSize(1);
    }

    @Test
    void elkeFouteWaardeIsEenBevindingOpZijnPlaats() {
        var fouten = Opgavetoets.toets(new Opgave(
                "JZ32",
                List.of(new Opgave.Regel("A", 1, 1), new Opgave.Regel(null, -1, 2_000), new Opgave.Regel("B", 1, 1))));

        assertThat(fouten)
                .extracting(Opgavetoets.Fout::veld)
                .containsExactly("regels[1].plaatsen", "regels[1].tussentaal", "regels[1].wachttijdDagen");
        assertThat(Opgavetoets.toets(
                        new Opgave("JZ32", List.of(new Opgave.Regel("A", 1, 1), new Opgave.Regel("A", 2, 1)))))
                .extracting(Opgavetoets.Fout::veld)
                .containsExactly("regels[1].tussentaal");
        assertThat(Opgavetoets.toets(new Opgave(null, null)))
                .extracting(Opgavetoets.Fout::veld)
                .containsExactly("regels", "regio");
    }

    private void geefOp(Opgave.Regel... regels) {
        transactie.executeWithoutResult(
                status -> store.vervang("42420001", new Opgave("JZ32", List.of(regels)), BEGIN));
    }

    private List<Beschikbaarheidstand> op(Duration later) {
        var klok = Clock.fixed(BEGIN.plus(later), ZoneOffset.UTC);
        return new Beschikbaarheden(store, ProefDeelnemers.demo(), klok).zoek(regio, null, null, new Bladzijde(1, 50));
    }
}
