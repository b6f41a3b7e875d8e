package nl.jeugdpoort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real PostgreSQL for tests: one server for the JVM, a fresh migrated database for each call. */
public final class ProefDatabase {

    private static final EmbeddedPostgres SERVER = start();

    private ProefDatabase() {}

    /** An empty database with every Flyway script applied. */
    public static DataSource nieuw() {
        String naam = "proef_" + UUID.randomUUID().toString().replace('-', '_');
        try (var verbinding = SERVER.getPostgresDatabase().getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("create database " + naam);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create test database " + naam, e);
        }
        var bron = new DriverManagerDataSource(SERVER.getJdbcUrl("postgres", naam));
        Flyway.configure()
                .dataSource(bron)
                .locations("classpath:db")
                .outOfOrder(true)
                .load()
                .migrate();
        return bron;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
