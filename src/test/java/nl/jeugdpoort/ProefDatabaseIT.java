package nl.jeugdpoort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProefDatabaseIT {

    @Test
    void everyScriptRunsOnAnEmptyDatabase() {
        var jdbc = JdbcClient.create(ProefDatabase.nieuw());
        assertThat(jdbc.sql("select count(*) from bericht").query(Integer.class).single())
                .isZero();
    }
}
