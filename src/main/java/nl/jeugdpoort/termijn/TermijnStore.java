package nl.jeugdpoort.termijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.termijn.Termijnregels.Paar;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of terms. */
@Component
class TermijnStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    TermijnStore(NamedParameterJdbcTemplate batch) {
        this.batch = batch;
        this.jdbc = JdbcClient.create(batch);
    }

    /** Locks the terms with these keys that have not been dropped, and those that these messages started or met. */
    List<Termijn> pak(Collection<Paar> paren, Set<UUID> gestartOfGehaaldDoor) {
        return jdbc.sql("""
                        select * from termijn
                        where status <> 'VERVALLEN'
                          and id in (
                              select t.id from termijn t
                              join unnest(:codes::text[], :sleutels::text[]) as k (code, sleutel)
                                on t.code = k.code and t.sleutel = k.sleutel
                              where t.status <> 'VERVALLEN'
                              union all
                              select t.id from termijn t where t.bericht_id = any (:berichten::uuid[])
                              union all
                              select t.id from termijn t where t.gehaald_door = any (:berichten::uuid[]))
                        order by id
                        for update
                        """)
                .param("codes", paren.stream().map(Paar::code).toArray(String[]::new))
                .param("sleutels", paren.stream().map(Paar::sleutel).toArray(String[]::new))
                .param(
                        "berichten",
                        gestartOfGehaaldDoor.stream().map(UUID::toString).toArray(String[]::new))
                .query(TermijnStore::lees)
                .list();
    }

    /** One batch; a term that another transaction has started meanwhile is left as it is. */
    void voegToe(List<Termijn> termijnen) {
        batch.batchUpdate("""
                insert into termijn (code, sleutel, bericht_id, deelnemer, tegenpartij, gestart_op, dagtekening, waarschuw_op,
                    verloopt_op, status, gewaarschuwd, verlengd_op, gehaald_op, gehaald_door, te_laat)
                values (:code, :sleutel, :berichtId, :deelnemer, :tegenpartij, :gestartOp, :dagtekening, :waarschuwOp,
                    :verlooptOp, :status, :gewaarschuwd, :verlengdOp, :gehaaldOp, :gehaaldDoor, :teLaat)
                on conflict (code, sleutel) where status <> 'VERVALLEN' do nothing
                """, termijnen.stream().map(TermijnStore::velden).toArray(SqlParameterSource[]::new));
    }

    void wijzig(List<Termijn> termijnen) {
        batch.batchUpdate("""
                update termijn set bericht_id = :berichtId, deelnemer = :deelnemer, tegenpartij = :tegenpartij,
                    gestart_op = :gestartOp, dagtekening = :dagtekening, waarschuw_op = :waarschuwOp, verloopt_op = :verlooptOp,
                    status = :status, gewaarschuwd = :gewaarschuwd, verlengd_op = :verlengdOp, gehaald_op = :gehaaldOp,
                    gehaald_door = :gehaaldDoor, te_laat = :teLaat
                where id = :id
                """, termijnen.stream().map(TermijnStore::velden).toArray(SqlParameterSource[]::new));
    }

    /** Marks terms whose end has passed as expired and returns them; rows that another transaction holds are left for the next time. */
    List<Termijn> laatVerlopen(Instant nu, int hoogstens) {
        return jdbc.sql("""
                        with rijp as (
                            select id from termijn where status = 'LOOPT' and verloopt_op <= :nu
                            order by verloopt_op limit :hoogstens for update skip locked)
                        update termijn t set status = 'VERLOPEN' from rijp where t.id = rijp.id returning t.*
                        """)
                .param("nu", tijd(nu))
                .param("hoogstens", hoogstens)
                .query(TermijnStore::lees)
                .list();
    }

    /** Marks terms that come near their end as warned and returns them; otherwise as {@link #laatVerlopen}. */
    List<Termijn> laatWaarschuwen(Instant nu, int hoogstens) {
        return jdbc.sql("""
                        with rijp as (
                            select id from termijn where status = 'LOOPT' and not gewaarschuwd and waarschuw_op <= :nu
                            order by waarschuw_op limit :hoogstens for update skip locked)
                        update termijn t set gewaarschuwd = true from rijp where t.id = rijp.id returning t.*
                        """)
                .param("nu", tijd(nu))
                .param("hoogstens", hoogstens)
                .query(TermijnStore::lees)
                .list();
    }

    List<Termijn> bij(UUID berichtId) {
        return jdbc.sql("""
                        select * from termijn
                        where (bericht_id = :id or gehaald_door = :id) and gestart_op is not null order by id
                        """).param("id", berichtId).query(TermijnStore::lees).list();
    }

    static Termijn lees(ResultSet rij, int nummer) throws SQLException {
        var verlooptOp = moment(rij, "verloopt_op");
        return new Termijn(
                rij.getLong("id"),
                new Paar(rij.getString("code"), rij.getString("sleutel")),
                new Termijn.Start(
                        rij.getObject("bericht_id", UUID.class),
                        rij.getString("deelnemer"),
                        rij.getString("tegenpartij"),
                        moment(rij, "gestart_op"),
                        rij.getObject("dagtekening", LocalDate.class)),
                verlooptOp == null ? null : new Grens(moment(rij, "waarschuw_op"), verlooptOp),
                new Termijn.Stand(
                        TermijnStatus.valueOf(rij.getString("status")),
                        rij.getBoolean("gewaarschuwd"),
                        moment(rij, "verlengd_op"),
                        moment(rij, "gehaald_op"),
                        rij.getObject("gehaald_door", UUID.class),
                        rij.getBoolean("te_laat")));
    }

    private static SqlParameterSource velden(Termijn termijn) {
        var grens = termijn.grens() == null ? new Grens(null, null) : termijn.grens();
        return new MapSqlParameterSource()
                .addValue("id", termijn.id())
                .addValue("code", termijn.paar().code())
                .addValue("sleutel", termijn.paar().sleutel())
                .addValue("berichtId", termijn.start().berichtId())
                .addValue("deelnemer", termijn.start().deelnemer())
                .addValue("tegenpartij", termijn.start().tegenpartij())
                .addValue("gestartOp", tijd(termijn.start().op()))
                .addValue("dagtekening", termijn.start().dagtekening())
                .addValue("waarschuwOp", tijd(grens.waarschuwOp()))
                .addValue("verlooptOp", tijd(grens.verlooptOp()))
                .addValue("status", termijn.stand().status().name())
                .addValue("gewaarschuwd", termijn.stand().gewaarschuwd())
                .addValue("verlengdOp", tijd(termijn.stand().verlengdOp()))
                .addValue("gehaaldOp", tijd(termijn.stand().gehaaldOp()))
                .addValue("gehaaldDoor", termijn.stand().gehaaldDoor())
                .addValue("teLaat", termijn.stand().teLaat());
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet rij, String kolom) throws SQLException {
        var waarde = rij.getObject(kolom, OffsetDateTime.class);
        return waarde == null ? null : waarde.toInstant();
    }
}
