package nl.jeugdpoort.inzage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts along the indexes of messages and deliveries: costs what one participant did lately, however much there is. */
@Repository
class Deelnemervraag {

    /** Attempts are looked for in so many of the last deliveries. */
    private static final int LAATSTE_LEVERINGEN = 200;

    private static final int MEESTE_REDENEN = 20;

    private final JdbcClient jdbc;

    Deelnemervraag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Deelnemerstand> standen(Collection<String> codes) {
        return jdbc.sql("""
                        select c.code,
                          (select ontvangen_op from bericht where afzender = c.code order by volgnummer desc limit 1),
                          (select count(*) from (select from aflevering
                           where status = 'OPEN' and ontvanger = c.code limit :meeste) o),
                          (select count(*) from (select from aflevering
                           where status = 'GEPARKEERD' and ontvanger = c.code limit :meeste) g)
                        from unnest(:codes::text[]) with ordinality c (code, plek) order by c.plek
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("meeste", Deelnemerinzage.MEESTE)
                .query((rij, nummer) ->
                        new Deelnemerstand(rij.getString(1), moment(rij, 2), rij.getInt(3), rij.getInt(4)))
                .list();
    }

    /** What a participant sent and got between two moments. */
    record Tussentijd(int gestuurd, int gekregen) {}

    /**
     * Between each of these moments and the next. Messages get their volgnummer nearly in the order of their time, so halving finds the first
     * one since a moment in some twenty steps; the few that came at that very moment may count on either side.
     */
    List<Tussentijd> tussen(String code, List<Instant> momenten) {
        return jdbc.sql("""
                        with recursive zoek (moment, laag, hoog) as (
                            select m, 0::bigint, (select coalesce(max(volgnummer), 0) + 1 from bericht)
                            from unnest(:momenten::timestamptz[]) m
                            union all
                            select z.moment,
                                   case when p.ontvangen_op < z.moment then p.volgnummer + 1 else z.laag end,
                                   case when p.ontvangen_op < z.moment then z.hoog else (z.laag + z.hoog) / 2 end
                            from zoek z left join lateral (
                                select volgnummer, ontvangen_op from bericht where volgnummer >= (z.laag + z.hoog) / 2
                                order by volgnummer limit 1) p on true
                            where z.laag < z.hoog),
                        grens as (
                            select moment, laag as van, lead(laag) over (order by moment) as tot from zoek where laag >= hoog)
                        select (select count(*) from bericht where afzender = :code and volgnummer >= van and volgnummer < tot),
                               (select count(*) from bericht where ontvanger = :code and volgnummer >= van and volgnummer < tot)
                        from grens where tot is not null order by moment
                        """)
                .param("code", code)
                .param("momenten", momenten.stream().map(Instant::toString).toArray(String[]::new))
                .query((rij, nummer) -> new Tussentijd(rij.getInt(1), rij.getInt(2)))
                .list();
    }

    List<Weigerreden> weigerredenen(String code, int laatste) {
        return jdbc.sql("""
                        select v.regel, max(v.retourcode) retourcode, count(distinct v.bericht_id) berichten
                        from (select id, status from bericht where afzender = :code order by volgnummer desc limit :laatste) b
                        cross join lateral (select bericht_id, regel, retourcode from bevinding where bericht_id = b.id) v
                        where b.status = 'AFGEKEURD'
                        group by v.regel order by berichten desc, v.regel limit :meeste
                        """)
                .param("code", code)
                .param("laatste", laatste)
                .param("meeste", MEESTE_REDENEN)
                .query(Weigerreden.class)
                .list();
    }

    Bezorgstand bezorging(String code) {
        return jdbc.sql("""
                        with poging as (
                            select p.begonnen_op, p.uitkomst, a.laatste_fout
                            from (select id, laatste_fout from aflevering where ontvanger = :code order by id desc limit :laatste) a
                            cross join lateral (select begonnen_op, uitkomst from aflever_poging where aflevering_id = a.id) p)
                        select (select max(begonnen_op) from poging where uitkomst = 'BEZORGD'), m.begonnen_op, m.laatste_fout
                        from (select 1) een left join lateral (
                            select begonnen_op, laatste_fout from poging where uitkomst <> 'BEZORGD'
                            order by begonnen_op desc limit 1) m on true
                        """)
                .param("code", code)
                .param("laatste", LAATSTE_LEVERINGEN)
                .query((rij, nummer) -> new Bezorgstand(moment(rij, 1), moment(rij, 2), rij.getString(3)))
                .single();
    }

    private static Instant moment(ResultSet rij, int kolom) throws SQLException {
        OffsetDateTime moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null
                ? null
                : moment.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }
}
