package nl.jeugdpoort.ingebouwd;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process of its own that starts the database, commits a row and dies without a goodbye. */
final class Achterlater {

    private Achterlater() {}

    public static void main(String[] args) throws Exception {
        IngebouwdeDatabase database = IngebouwdeDatabase.start(Path.of(args[0]));
        JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl()))
                .sql("create table blijft as select 42 as antwoord")
                .update();
        Runtime.getRuntime().halt(9);
    }
}
