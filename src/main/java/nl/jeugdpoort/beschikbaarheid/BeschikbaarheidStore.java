package nl.jeugdpoort.beschikbaarheid;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what providers published. */
@Component
class BeschikbaarheidStore {

    /** Keeps the advisory locks of publications apart from others in the same database. */
    private static final int SLOTSOORT = 7710;

    private final NamedParameterJdbcTemplate batch;
    private final JdbcClient jdbc;

    BeschikbaarheidStore(NamedParameterJdbcTemplate batch) {
        this.batch = batch;
        this.jdbc = JdbcClient.create(batch);
    }

    /** A line of a publication that counts. */
    record Rij(String aanbieder, String tussentaal, int plaatsen, int wachttijdDagen, Instant opgegevenOp) {}

    /** Puts a publication in the place of the earlier one; part of the caller's transaction. */
    void vervang(String aanbieder, Opgave opgave, Instant nu) {
        UUID id = UUID.randomUUID();
        jdbc.sql("select pg_advisory_xact_lock(:soort, hashtext(:sleutel))::text")
                .param("soort", SLOTSOORT)
                .param("sleutel", opgave.regio() + "/" + aanbieder)
                .query(String.class)
                .single();
        jdbc.sql("""
                        update beschikbaarheid set vervangen_op = :nu
                        where regio = :regio and aanbieder = :aanbieder and vervangen_op is null
                        """)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .param("regio", opgave.regio())
                .param("aanbieder", aanbieder)
                .update();
        jdbc.sql(
                        "insert into beschikbaarheid (id, aanbieder, regio, opgegeven_op) values (:id, :aanbieder, :regio, :nu)")
                .param("id", id)
                .param("aanbieder", aanbieder)
                .param("regio", opgave.regio())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
        batch.batchUpdate(
                """
                insert into beschikbaarheid_regel (beschikbaarheid_id, tussentaal, plaatsen, wachttijd_dagen)
                values (:id, :tussentaal, :plaatsen, :wachttijdDagen)
                """, opgave.regels().stream().map(regel -> velden(id, regel)).toArray(SqlParameterSource[]::new));
    }

    /** What counts in a region, the shortest wait first; null means any. */
    List<Rij> zoek(String regio, String tussentaal, String aanbieder, long overslaan, int hoogstens) {
        return jdbc.sql("""
                        select b.aanbieder, r.tussentaal, r.plaatsen, r.wachttijd_dagen, b.opgegeven_op
                        from beschikbaarheid b join beschikbaarheid_regel r on r.beschikbaarheid_id = b.id
                        where b.regio = :regio and b.vervangen_op is null
                          and (:aanbieder::text is null or b.aanbieder = :aanbieder)
                          and (:tussentaal::text is null or r.tussentaal = :tussentaal)
                        order by r.tussentaal, r.plaatsen = 0, r.wachttijd_dagen, b.aanbieder
                        offset :overslaan limit :hoogstens
                        """)
                .param("regio", regio)
                .param("aanbieder", aanbieder)
                .param("tussentaal", tussentaal)
                .param("overslaan", overslaan)
                .param("hoogstens", hoogstens)
                .query((rij, n) -> new Rij(
                        rij.getString("aanbieder"),
                        rij.getString("tussentaal"),
                        rij.getInt("plaatsen"),
                        rij.getInt("wachttijd_dagen"),
                        rij.getObject("opgegeven_op", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static SqlParameterSource velden(UUID id, Opgave.Regel regel) {
        return new MapSqlParameterSource("id", id)
                .addValue("tussentaal", regel.tussentaal())
                .addValue("plaatsen", regel.plaatsen())
                .addValue("wachttijdDagen", regel.wachttijdDagen());
    }
}
