package nl.jeugdpoort.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.instelling.Instelfout;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WijzigingssignaalIT {

    private static final Instelfout FOUT = new Instelfout("contracten/a.csv", 3, "gemeente", "is leeg");

    private final DataSource bron = ProefDatabase.nieuw();
    private final JdbcClient jdbc = JdbcClient.create(bron);
    private final Wijzigingssignaal signaal = op(bron);

    private static Wijzigingssignaal op(DataSource bron) {
        Meldingen meldingen = Proefregister.op(bron);
        return new Wijzigingssignaal(
                meldingen,
                new TransactionTemplate(new JdbcTransactionManager(bron)),
                "lijsten-afgewezen",
                "de contracten of lijsten in config/");
    }

    private List<String> open() {
        return jdbc.sql("select soort || ': ' || tekst from signaal where beeindigd_op is null")
                .query(String.class)
                .list();
    }

    @Test
    void een_afgewezen_wijziging_is_een_signaal_tot_de_bestanden_weer_goed_zijn() {
        assertThat(signaal.meld(List.of(FOUT))).isTrue();
        assertThat(open())
                .containsExactly(
                        "lijsten-afgewezen: Een wijziging van de contracten of lijsten in config/ is afgewezen;"
                                + " wat gold blijft gelden. Verbeter het bestand."
                                + " De eerste fout: contracten/a.csv, regel 3, veld 'gemeente': is leeg.");

        assertThat(signaal.meld(List.of(FOUT, FOUT))).isTrue();
        assertThat(open()).singleElement().asString().endsWith("De andere staan in het logboek.");

        assertThat(signaal.meld(List.of())).isTrue();
        assertThat(open()).isEmpty();
    }

    @Test
    void zonder_database_is_niets_gemeld() {
        var weg = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/weg?connectTimeout=1");

        assertThat(op(weg).meld(List.of(FOUT))).isFalse();
    }
}
