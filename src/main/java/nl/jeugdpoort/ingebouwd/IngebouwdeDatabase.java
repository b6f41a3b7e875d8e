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
 * fsync and synchronous_commit are on. When it dies it is started again.
 */
final class IngebouwdeDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IngebouwdeDatabase.class);

    private static final long ADEM_MS = 2000;

    private final Path map;
    private EmbeddedPostgres postgres;
    private boolean dicht;

    private IngebouwdeDatabase(Path map, EmbeddedPostgres postgres) {
        this.map = map;
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
        IngebouwdeDatabase database = new IngebouwdeDatabase(map, open(map, 0));
        database.waak();
        return database;
    }

    /** @param poort 0 for any */
    private static EmbeddedPostgres open(Path map, int poort) throws IOException {
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(
                map.resolveSibling("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(map)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(poort)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
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
                .start();
    }

    /** A server that ends without being asked to is started again. */
    private void waak() throws IOException {
        AchtergeblevenServer.lopend(map)
                .ifPresent(server -> server.onExit()
                        .thenRun(() -> Thread.ofPlatform()
                                .daemon()
                                .name("postgres-herstart")
                                .start(this::herstart)));
    }

    /** At the same port, so that the connection pool finds it; the pause lets sessions of the dead server see that it is gone. */
    private synchronized void herstart() {
        try {
            for (boolean weg = !dicht; weg && !dicht; ) {
                LOG.error("The built-in PostgreSQL in {} has ended; starting it again", map);
                wait(ADEM_MS);
                weg = !dicht && !heropend();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean heropend() {
        try {
            postgres.close();
            postgres = open(map, postgres.getPort());
            waak();
            return true;
        } catch (IOException | IllegalStateException e) {
            LOG.error("It does not start; postgres.log beside {} says why", map, e);
            return false;
        }
    }

    synchronized String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public synchronized void close() throws IOException {
        dicht = true;
        notifyAll();
        postgres.close();
    }
}
