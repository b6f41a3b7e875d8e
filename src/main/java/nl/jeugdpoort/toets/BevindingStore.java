package nl.jeugdpoort.toets;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the findings of stored messages. */
@Repository
public class BevindingStore {

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    BevindingStore(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    /** Adds findings to a message; joins the caller's transaction. */
    public void bewaar(UUID berichtId, Collection<Bevinding> bevindingen) {
        batch.batchUpdate("""
                insert into bevinding (bericht_id, regel, retourcode, niveau, pad, regelnummer, kolom, waarde, melding)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, bevindingen, 100, (ps, b) -> {
            ps.setObject(1, berichtId);
            ps.setString(2, b.regel());
            ps.setString(3, b.retourcode());
            ps.setString(4, b.niveau().name());
            ps.setString(5, b.pad());
            ps.setInt(6, b.regelnummer());
            ps.setInt(7, b.kolom());
            ps.setString(8, b.waarde());
            ps.setString(9, b.melding());
        });
    }

    /** Findings of one message, in the order in which they were found. */
    public List<Bevinding> bij(UUID berichtId) {
        return bij(List.of(berichtId)).getOrDefault(berichtId, List.of());
    }

    /** Findings of several messages; a message without findings is absent. */
    public Map<UUID, List<Bevinding>> bij(Collection<UUID> berichtIds) {
        return jdbc
                .sql("select * from bevinding where bericht_id = any(:ids) order by id")
                .param("ids", berichtIds.toArray(UUID[]::new))
                .query((rs, n) -> Map.entry(
                        rs.getObject("bericht_id", UUID.class),
                        new Bevinding(
                                rs.getString("regel"),
                                rs.getString("retourcode"),
                                Bevinding.Niveau.valueOf(rs.getString("niveau")),
                                rs.getString("pad"),
                                rs.getInt("regelnummer"),
                                rs.getInt("kolom"),
                                rs.getString("waarde"),
                                rs.getString("melding"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
