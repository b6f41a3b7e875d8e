package nl.jeugdpoort.termijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.jeugdpoort.termijn.Termijnregels.Paar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of terms. */
@Component
class TermijnStore {

    private final JdbcClient jdbc;

    TermijnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        schrijf("""
                insert into termijn (code, sleutel, bericht_id, deelnemer, tegenpartij, gestart_op, dagtekening, waarschuw_op,
                    verloopt_op, status, gewaarschuwd, verlengd_op, gehaald_op, gehaald_door, te_laat)
                select code, sleutel, bericht_id, deelnemer, tegenpartij, gestart_op, dagtekening, waarschuw_op,
                    verloopt_op, status, gewaarschuwd, verlengd_op, gehaald_op, gehaald_door, te_laat
                from unnest(?::bigint[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::date[],
                    ?::timestamptz[], ?::timestamptz[], ?::text[], ?::boolean[], ?::timestamptz[], ?::timestamptz[], ?::uuid[],
                    ?::boolean[]) with ordinality as n (id, code, sleutel, bericht_id, deelnemer, tegenpartij, gestart_op,
                    dagtekening, waarschuw_op, verloopt_op, status, gewaarschuwd, verlengd_op, gehaald_op, gehaald_door,
                    te_laat, nr)
                order by nr
                on conflict (code, sleutel) where status <> 'VERVALLEN' do nothing
                """, termijnen);
    }

    void wijzig(List<Termijn> termijnen) {
        schrijf("""
                update termijn t set bericht_id = n.bericht_id, deelnemer = n.deelnemer, tegenpartij = n.tegenpartij,
                    gestart_op = n.gestart_op, dagtekening = n.dagtekening, waarschuw_op = n.waarschuw_op,
                    verloopt_op = n.verloopt_op, status = n.status, gewaarschuwd = n.gewaarschuwd, verlengd_op = n.verlengd_op,
                    gehaald_op = n.gehaald_op, gehaald_door = n.gehaald_door, te_laat = n.te_laat
                from unnest(?::bigint[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::date[],
                    ?::timestamptz[], ?::timestamptz[], ?::text[], ?::boolean[], ?::timestamptz[], ?::timestamptz[], ?::uuid[],
                    ?::boolean[]) as n (id, code, sleutel, bericht_id, deelnemer, tegenpartij, gestart_op, dagtekening,
                    waarschuw_op, verloopt_op, status, gewaarschuwd, verlengd_op, gehaald_op, gehaald_door, te_laat)
                where t.id = n.id
                """, termijnen);
    }

    /** One statement for all: it takes one array per column. */
    private void schrijf(String opdracht, List<Termijn> termijnen) {
        if (termijnen.isEmpty()) {
            return;
        }
        List<Object> kolommen = new ArrayList<>();
        kolommen.add(termijnen.stream().map(Termijn::id).toArray(Long[]::new));
        tekst(kolommen, termijnen, t -> t.paar().code());
        tekst(kolommen, termijnen, t -> t.paar().sleutel());
        tekst(kolommen, termijnen, t -> t.start().berichtId());
        tekst(kolommen, termijnen, t -> t.start().deelnemer());
        tekst(kolommen, termijnen, t -> t.start().tegenpartij());
        tekst(kolommen, termijnen, t -> t.start().op());
        tekst(kolommen, termijnen, t -> t.start().dagtekening());
        tekst(kolommen, termijnen, t -> t.grens() == null ? null : t.grens().waarschuwOp());
        tekst(kolommen, termijnen, t -> t.grens() == null ? null : t.grens().verlooptOp());
        tekst(kolommen, termijnen, t -> t.stand().status());
        tekst(kolommen, termijnen, t -> t.stand().gewaarschuwd());
        tekst(kolommen, termijnen, t -> t.stand().verlengdOp());
        tekst(kolommen, termijnen, t -> t.stand().gehaaldOp());
        tekst(kolommen, termijnen, t -> t.stand().gehaaldDoor());
        tekst(kolommen, termijnen, t -> t.stand().teLaat());
        jdbc.sql(opdracht).params(kolommen).update();
    }

    /** Adds a column as PostgreSQL reads it from text. */
    private static void tekst(List<Object> kolommen, List<Termijn> termijnen, Function<Termijn, Object> waarde) {
        kolommen.add(termijnen.stream()
                .map(waarde)
                .map(w -> w == null ? null : w.toString())
                .toArray(String[]::new));
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

    List<Termijn> met(Collection<Termijnsleutel> sleutels) {
        return jdbc.sql("""
                        select t.* from unnest(:codes::text[], :sleutels::text[]) as k (code, sleutel)
                        join termijn t on t.code = k.code and t.sleutel = k.sleutel
                        where t.status <> 'VERVALLEN' and t.gestart_op is not null
                        order by t.id
                        """)
                .param("codes", sleutels.stream().map(Termijnsleutel::code).toArray(String[]::new))
                .param(
                        "sleutels",
                        sleutels.stream().map(Termijnsleutel::sleutel).toArray(String[]::new))
                .query(TermijnStore::lees)
                .list();
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

    private static OffsetDateTime tijd(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet rij, String kolom) throws SQLException {
        var waarde = rij.getObject(kolom, OffsetDateTime.class);
        return waarde == null ? null : waarde.toInstant();
    }
}
