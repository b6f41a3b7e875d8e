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
