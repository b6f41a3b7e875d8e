package nl.jeugdpoort.aflevering.postbus;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostbusStore {

    private final JdbcClient jdbc;

    PostbusStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Messages not yet confirmed, also those of which the mail has not gone yet, and concepts not yet confirmed or withdrawn, oldest first. */
    List<Postbusbericht> wachtend(String eigenaar, int aantal, long vanaf) {
        return jdbc.sql("""
                        select coalesce(b.id, c.id) as id, coalesce(b.berichtsoort, c.berichtsoort) as berichtsoort,
                               coalesce(b.afzender, c.eigenaar) as afzender, coalesce(b.identificatie, c.identificatie) as identificatie,
                               coalesce(b.ontvangen_op, c.gemaakt_op) as ontvangen_op, coalesce(b.grootte, c.grootte) as grootte,
                               w.gelezen_op, c.id is not null as concept
                        from (
                            select * from (
                                (select volgnummer, bericht_id, null::uuid as concept, gelezen_op from aflevering
                                 where ontvanger = :eigenaar and kanaal = 'POSTBUS' and status = 'AFGELEVERD' and bevestigd_op is null
                                 order by volgnummer limit :tot)
                                union all
                                (select volgnummer, bericht_id, null, gelezen_op from aflevering
                                 where ontvanger = :eigenaar and kanaal = 'MAIL' and status in ('OPEN', 'AFGELEVERD')
                                   and bevestigd_op is null
                                 order by volgnummer limit :tot)
                                union all
                                (select volgnummer, null, id, gelezen_op from postbusconcept
                                 where eigenaar = :eigenaar and bevestigd_op is null and ingetrokken_op is null
                                 order by volgnummer limit :tot)) beide
                            order by volgnummer limit :aantal offset :vanaf) w
                        left join bericht b on b.id = w.bericht_id
                        left join postbusconcept c on c.id = w.concept
                        order by w.volgnummer
                        """)
                .param("eigenaar", eigenaar)
                .param("tot", vanaf + aantal)
                .param("aantal", aantal)
                .param("vanaf", vanaf)
                .query((rs, n) -> new Postbusbericht(
                        rs.getObject("id", UUID.class),
                        rs.getString("berichtsoort"),
                        rs.getString("afzender"),
                        rs.getString("identificatie"),
                        moment(rs.getObject("ontvangen_op", OffsetDateTime.class)),
                        rs.getInt("grootte"),
                        moment(rs.getObject("gelezen_op", OffsetDateTime.class)),
                        rs.getBoolean("concept")))
                .list();
    }

    /** How a message stands that is or was in this postbus. */
    Optional<Stand> stand(UUID berichtId, String ontvanger) {
        return jdbc.sql("""
                        select gelezen_op is not null, bevestigd_op is not null, status = 'OPEN' from aflevering
                        where bericht_id = ? and ontvanger = ?
                          and (kanaal = 'POSTBUS' and status = 'AFGELEVERD' or kanaal = 'MAIL' and status in ('OPEN', 'AFGELEVERD'))
                        for update
                        """)
                .params(berichtId, ontvanger)
                .query((rs, n) -> new Stand(rs.getBoolean(1), rs.getBoolean(2), rs.getBoolean(3)))
                .optional();
    }

    /**
     * What has happened to a message in a postbus.
     *
     * @param ongemeld whether the mail that tells of it still has to go
     */
    record Stand(boolean gelezen, boolean bevestigd, boolean ongemeld) {}

    void gelezen(UUID berichtId, String ontvanger, Instant nu) {
        jdbc.sql("update aflevering set gelezen_op = ? where bericht_id = ? and ontvanger = ?")
                .params(nu.atOffset(ZoneOffset.UTC), berichtId, ontvanger)
                .update();
    }

    /** Whoever has the message needs no mail any more. */
    void bevestigd(UUID berichtId, String ontvanger, Instant nu) {
        jdbc.sql("""
                        update aflevering set bevestigd_op = ?, status = 'AFGELEVERD' where bericht_id = ? and ontvanger = ?
                        """).params(nu.atOffset(ZoneOffset.UTC), berichtId, ontvanger).update();
    }

    private static Instant moment(OffsetDateTime tijd) {
        return tijd == null ? null : tijd.toInstant();
    }
}
