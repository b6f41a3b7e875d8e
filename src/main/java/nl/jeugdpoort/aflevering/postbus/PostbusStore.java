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

    /** Messages not yet confirmed, oldest first; also those of which the mail has not gone yet. */
    List<Postbusbericht> wachtend(String ontvanger, int aantal, long vanaf) {
        return jdbc.sql("""
                        select b.id, b.berichtsoort, b.afzender, b.identificatie, b.ontvangen_op, b.grootte, a.gelezen_op
                        from (select bericht_id, volgnummer, gelezen_op from aflevering
                              where ontvanger = :wie and kanaal = 'POSTBUS' and status = 'AFGELEVERD' and bevestigd_op is null
                              union all
                              select bericht_id, volgnummer, gelezen_op from aflevering
                              where ontvanger = :wie and kanaal = 'MAIL' and status in ('OPEN', 'AFGELEVERD')
                                and bevestigd_op is null
                              order by volgnummer limit :aantal offset :vanaf) a
                        join bericht b on b.id = a.bericht_id
                        order by a.volgnummer
                        """)
                .param("wie", ontvanger)
                .param("aantal", aantal)
                .param("vanaf", vanaf)
                .query((rs, n) -> new Postbusbericht(
                        rs.getObject(1, UUID.class),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4),
                        moment(rs.getObject(5, OffsetDateTime.class)),
                        rs.getInt(6),
                        moment(rs.getObject(7, OffsetDateTime.class))))
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
