package nl.jeugdpoort.aflevering.spoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.Afleverspoor;
import nl.jeugdpoort.bericht.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SpoorStore {

    private final JdbcClient jdbc;

    SpoorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer as it is kept. */
    record Bewaard(long aflevering, String ontvanger, Instant op, int status, Kluis.Gesloten gesloten) {}

    /** A delivery, and when it was tried last. */
    record Levering(String ontvanger, Afleverkanaal kanaal, Instant laatstePoging) {}

    List<Afleverspoor.Poging> pogingen(UUID berichtId) {
        return jdbc.sql("""
                        select p.id, p.aflevering_id, a.ontvanger, p.begonnen_op, p.duur_ms, p.kanaal, p.uitkomst, p.detail, p.verzoek,
                               p.http_status
                        from aflevering a join aflever_poging p on p.aflevering_id = a.id
                        where a.bericht_id = :bericht order by p.id desc limit :meeste
                        """)
                .param("bericht", berichtId)
                .param("meeste", Afleverspoor.MEESTE)
                .query(SpoorStore::poging)
                .list();
    }

    private static Afleverspoor.Poging poging(ResultSet rs, int rij) throws SQLException {
        return new Afleverspoor.Poging(
                rs.getLong("id"),
                rs.getLong("aflevering_id"),
                rs.getString("ontvanger"),
                moment(rs, "begonnen_op"),
                rs.getInt("duur_ms"),
                Afleverkanaal.valueOf(rs.getString("kanaal")),
                rs.getString("uitkomst"),
                rs.getString("detail"),
                rs.getString("verzoek"),
                rs.getObject("http_status", Integer.class));
    }

    Optional<Bewaard> antwoord(UUID berichtId, long poging) {
        return jdbc.sql("""
                        select p.aflevering_id, a.ontvanger, p.begonnen_op, p.http_status, p.antwoord_sleutel, p.antwoord
                        from aflever_poging p join aflevering a on a.id = p.aflevering_id
                        where p.id = :poging and a.bericht_id = :bericht and p.antwoord is not null
                        """)
                .param("poging", poging)
                .param("bericht", berichtId)
                .query((rs, n) -> new Bewaard(
                        rs.getLong("aflevering_id"),
                        rs.getString("ontvanger"),
                        moment(rs, "begonnen_op"),
                        rs.getInt("http_status"),
                        new Kluis.Gesloten(rs.getString("antwoord_sleutel"), rs.getBytes("antwoord"))))
                .optional();
    }

    Optional<Levering> levering(UUID berichtId, long aflevering) {
        return jdbc.sql("""
                        select a.ontvanger, a.kanaal,
                               (select p.begonnen_op from aflever_poging p where p.aflevering_id = a.id order by p.id desc limit 1) as laatste
                        from aflevering a where a.id = :aflevering and a.bericht_id = :bericht
                        """)
                .param("aflevering", aflevering)
                .param("bericht", berichtId)
                .query((rs, n) -> new Levering(
                        rs.getString("ontvanger"),
                        Afleverkanaal.valueOf(rs.getString("kanaal")),
                        rs.getObject("laatste") == null ? null : moment(rs, "laatste")))
                .optional();
    }

    private static Instant moment(ResultSet rs, String kolom) throws SQLException {
        return rs.getObject(kolom, OffsetDateTime.class).toInstant();
    }
}
