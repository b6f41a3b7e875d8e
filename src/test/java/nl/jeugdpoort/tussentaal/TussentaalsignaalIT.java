package nl.jeugdpoort.tussentaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.signaal.Proefregister;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TussentaalsignaalIT {

    private static final Instelfout FOUT = new Instelfout("tussentaal/JZ32.csv", 3, "eenheid", "is leeg");

    private final DataSource bron = ProefDatabase.nieuw();
    private final JdbcClient jdbc = JdbcClient.create(bron);

    private static Tussentaalsignaal op(DataSource bron) {
        return new Tussentaalsignaal(Proefregister.op(bron), new TransactionTemplate(new JdbcTransactionManager(bron)));
    }

    private List<String> open() {
        return jdbc.sql("select soort || ': ' || tekst from signaal where beeindigd_op is null")
                .query(String.class)
                .list();
    }

    @Test
    void een_afgewezen_wijziging_is_een_signaal_tot_de_bestanden_weer_goed_zijn() {
        Tussentaalsignaal signaal = op(bron);
        assertThat(signaal.meld(List.of(FOUT))).isTrue();
        assertThat(open())
                .containsExactly(
                        "tussentaal-afgewezen: Een wijziging van config/tussentaal is afgewezen; de vorige blijft gelden."
                                + " Verbeter het bestand. De eerste fout: tussentaal/JZ32.csv, regel 3, veld 'eenheid': is leeg.");
        assertThat(signaal.meld(List.of())).isTrue();
        assertThat(open()).isEmpty();
    }

    @Test
    void zonder_database_is_niets_gemeld() {
        var weg = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/weg?connectTimeout=1");
        assertThat(op(weg).meld(List.of(FOUT))).isFalse();
    }
}
