package nl.jeugdpoort.signaal;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The signals on a real database, with the ways of sending that a test gives. */
final class Signaalproef {

    final JdbcClient jdbc;
    final TransactionTemplate transactie;
    final Signaalregister register;
    final Signaalverzender verzender;

    Signaalproef(Kanaal... kanalen) {
        DataSource bron = ProefDatabase.nieuw();
        jdbc = JdbcClient.create(bron);
        transactie = new TransactionTemplate(new JdbcTransactionManager(bron));
        var store = new SignaalStore(new NamedParameterJdbcTemplate(bron));
        register = new Signaalregister(store, List.of(kanalen), Clock.systemUTC());
        verzender = new Signaalverzender(store, List.of(kanalen));
    }

    /** Makes everything that waits for a later attempt due now. */
    void spoelVooruit() {
        jdbc.sql("update signaal_verzending set volgende_poging = now()").update();
    }

    List<String> statussen(String kanaal) {
        return jdbc.sql("select status from signaal_verzending where kanaal = :kanaal order by status")
                .param("kanaal", kanaal)
                .query(String.class)
                .list();
    }

    static Signaalinstellingen.Mail mail(int poort) {
        return new Signaalinstellingen.Mail(
                "127.0.0.1",
                poort,
                "",
                "",
                false,
                "poort@example.org",
                "beheer@example.org",
                java.util.Map.of("0384", "gemeente@example.org"),
                List.of("*"));
    }
}
