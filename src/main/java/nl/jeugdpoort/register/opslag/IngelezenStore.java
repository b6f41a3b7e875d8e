package nl.jeugdpoort.register.opslag;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which old messages were read into the registers. */
@Repository
public class IngelezenStore {

    private final JdbcClient jdbc;

    IngelezenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number for an old message; empty when the same one was read before. */
    public Optional<Long> nummer(byte[] kenmerk, Instant nu) {
        return jdbc.sql("""
                        insert into ingelezen (kenmerk, ingelezen_op) values (:kenmerk, :nu)
                        on conflict do nothing returning bericht
                        """)
                .param("kenmerk", kenmerk)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }
}
