package nl.jeugdpoort.uitval;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** A PostgreSQL outside the gateways. */
final class Buitendatabase implements AutoCloseable {

    private final int poort = Poortproces.vrijePoort();
    private final Path map;
    private EmbeddedPostgres server;

    Buitendatabase(Path map) {
        this.map = map;
    }

    Buitendatabase open() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(map)
                .setCleanDataDirectory(false)
                .setPort(poort)
                .setServerConfig("max_connections", "100")
                .start();
        return this;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + poort + "/postgres";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
