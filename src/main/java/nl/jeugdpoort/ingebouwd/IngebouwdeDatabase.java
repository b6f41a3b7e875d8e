package nl.jeugdpoort.ingebouwd;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that the gateway brings along, with its files under {@code {data}/postgres}. It commits as safely as any other:
 * fsync and synchronous_commit are on.
 */
final class IngebouwdeDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IngebouwdeDatabase.class);

    private final EmbeddedPostgres postgres;

    private IngebouwdeDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts the server; first ends one that a killed gateway left behind.
     *
     * @param map folder of the database files, made when absent
     */
    static IngebouwdeDatabase start(Path map) throws IOException, InterruptedException {
        Files.createDirectories(map);
        AchtergeblevenServer.beeindig(map);
        LOG.info("Starting the built-in PostgreSQL in {}", map);
        return new IngebouwdeDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(map)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                        map.resolveSibling("postgres.log").toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                        map.resolveSibling("postgres.log").toFile()))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("jit", "off")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("autovacuum_naptime", "5s")
                .setServerConfig("timezone", "UTC")
                .start());
    }

    String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
