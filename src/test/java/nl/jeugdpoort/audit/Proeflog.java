package nl.jeugdpoort.audit;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.bericht.Proefkern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An audit log on a database of its own. */
final class Proeflog {

    private final DataSource bron = ProefDatabase.nieuw();
    private final TransactionTemplate transactie = new TransactionTemplate(new DataSourceTransactionManager(bron));

    final JdbcClient jdbc = JdbcClient.create(bron);
    final Ketenmerk merk = new Ketenmerk(kluis());
    final Auditboek boek = new Auditboek(jdbc);
    final Controlestore controles = new Controlestore(jdbc, Clock.systemUTC());
    final Ketencontrole controle = new Ketencontrole(boek, controles, merk, jdbc, Clock.systemUTC());
    private final Auditstore store = new Auditstore(jdbc, Clock.systemUTC(), merk);

    private static Kluis kluis() {
        return Proefkern.kluis();
    }

    void noteer(String wie, Handeling handeling, String object, String doel) {
        var regel = new Auditregel(wie, "operator", handeling, "bericht", object, doel, true);
        transactie.executeWithoutResult(status -> store.noteer(regel));
    }

    List<Auditrij> zoek(Auditvraag vraag) {
        return transactie.execute(status -> boek.zoek(vraag, 51));
    }

    /** What only who owns the database can do. */
    void knoei(String sql) {
        try (var verbinding = bron.getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("set session_replication_role = replica");
            opdracht.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    Controlestand controleer() {
        long nummer = controles.begin("auditor", boek.laatste());
        controle.controleer(nummer);
        return controles.laatste().orElseThrow();
    }

    DataSource bron() {
        return bron;
    }
}
