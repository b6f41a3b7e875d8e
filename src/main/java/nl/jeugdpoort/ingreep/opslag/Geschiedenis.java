package nl.jeugdpoort.ingreep.opslag;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the history tells: how new it is, and who did what last. */
@Repository
public class Geschiedenis {

    private final JdbcClient jdbc;

    Geschiedenis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest step of a message; {@code id} rises with every step. */
    public record Stap(long id, Instant tijdstip, String soort, String actor, String reden) {}

    /** The last thing that happened to a message. */
    public Optional<Stap> laatste(UUID bericht) {
        return jdbc.sql("""
                        select id, tijdstip, soort, actor, reden from gebeurtenis
                        where bericht_id = :bericht order by id desc limit 1
                        """)
                .param("bericht", bericht)
                .query((rs, n) -> new Stap(
                        rs.getLong(1), moment(rs.getTimestamp(2)), rs.getString(3), rs.getString(4), rs.getString(5)))
                .optional();
    }

    /** Who parked these messages last, each of them that ever was. */
    public Map<UUID, String> parkeerders(Collection<UUID> berichten) {
        Map<UUID, String> gevonden = new HashMap<>();
        jdbc.sql("""
                        select distinct on (bericht_id) bericht_id, actor from gebeurtenis
                        where bericht_id = any (:berichten::uuid[]) and soort = 'geparkeerd' order by bericht_id, id desc
                        """).param("berichten", berichten.toArray(UUID[]::new)).query(rs -> {
            gevonden.put(rs.getObject(1, UUID.class), rs.getString(2));
        });
        return gevonden;
    }

    private static Instant moment(Timestamp tijd) {
        return tijd.toInstant();
    }
}
