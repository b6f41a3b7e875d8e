package nl.jeugdpoort.ingebouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class IngebouwdeDatabaseIT {

    @TempDir
    private Path map;

    @Test
    void aCommitIsOnDisk() throws Exception {
        try (IngebouwdeDatabase database = IngebouwdeDatabase.start(map.resolve("postgres"))) {
            JdbcClient jdbc = jdbc(database);
            assertThat(toon(jdbc, "fsync")).isEqualTo("on");
            assertThat(toon(jdbc, "synchronous_commit")).isEqualTo("on");
            assertThat(toon(jdbc, "full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void aServerLeftBehindIsEndedAndItsDataIsStillThere() throws Exception {
        Path postgres = map.resolve("postgres");
        assertThat(laatAchter(postgres)).isEqualTo(9);
        assertThat(postgres.resolve("postmaster.pid")).exists();
        try (IngebouwdeDatabase nieuw = IngebouwdeDatabase.start(postgres)) {
            assertThat(jdbc(nieuw)
                            .sql("select antwoord from blijft")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(42);
        }
    }

    private int laatAchter(Path postgres) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Achterlater.class.getName(),
                        postgres.toString())
                .redirectErrorStream(true)
                .redirectOutput(map.resolve("achterlater.log").toFile())
                .start()
                .waitFor();
    }

    private static JdbcClient jdbc(IngebouwdeDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl()));
    }

    private static String toon(JdbcClient jdbc, String instelling) {
        return jdbc.sql("show " + instelling).query(String.class).single();
    }
}
