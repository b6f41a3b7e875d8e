package nl.jeugdpoort.tussentaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** No number is given twice: not side by side, not after a transaction that was undone, not after a restart. */
class NummerstoreIT {

    private DataSource bron;
    private DataSourceTransactionManager transacties;
    private Nummerstore nummers;

    @BeforeEach
    void begin() {
        bron = ProefDatabase.nieuw();
        transacties = new DataSourceTransactionManager(bron);
        nummers = new Nummerstore(JdbcClient.create(bron), transacties);
    }

    @Test
    void elke_gemeente_heeft_een_eigen_reeks() {
        assertThat(List.of(nummers.toewijzing("0384"), nummers.toewijzing("0384"), nummers.toewijzing("0363")))
                .containsExactly(Nummerstore.EERSTE, Nummerstore.EERSTE + 1, Nummerstore.EERSTE);
    }

    @Test
    void naast_elkaar_krijgt_niemand_hetzelfde_nummer() throws Exception {
        try (ExecutorService draden = Executors.newFixedThreadPool(16)) {
            List<Callable<Integer>> vragen = IntStream.range(0, 400)
                    .<Callable<Integer>>mapToObj(i -> () -> nummers.toewijzing("0384"))
                    .toList();
            List<Integer> gekregen = draden.invokeAll(vragen).stream()
                    .map(NummerstoreIT::uitkomst)
                    .toList();
            assertThat(gekregen).hasSize(400).doesNotHaveDuplicates();
        }
    }

    @Test
    void een_nummer_uit_een_transactie_die_niet_doorgaat_komt_niet_terug() {
        int[] gezien = new int[1];
        assertThatThrownBy(() -> new TransactionTemplate(transacties).executeWithoutResult(status -> {
                    gezien[0] = nummers.toewijzing("0384");
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(nummers.toewijzing("0384")).isEqualTo(gezien[0] + 1);
    }

    @Test
    void na_een_herstart_gaat_de_reeks_door() {
        int voor = nummers.toewijzing("0384");
        String identificatie = nummers.identificatie();
        Nummerstore opnieuw = new Nummerstore(JdbcClient.create(bron), new DataSourceTransactionManager(bron));
        assertThat(opnieuw.toewijzing("0384")).isEqualTo(voor + 1);
        assertThat(opnieuw.identificatie()).isNotEqualTo(identificatie);
    }

    @Test
    void een_reeks_die_op_is_begint_niet_opnieuw() {
        JdbcClient.create(bron)
                .sql("insert into toewijzingnummer values ('0384', 999999999)")
                .update();
        assertThatThrownBy(() -> nummers.toewijzing("0384"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Gemeente 0384 heeft geen toewijzingnummers meer over");
    }

    @Test
    void een_identificatie_heeft_twaalf_tekens() {
        assertThat(nummers.identificatie()).matches("TT[0-9A-Z]{10}");
    }

    private static int uitkomst(Future<Integer> werk) {
        try {
            return werk.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
