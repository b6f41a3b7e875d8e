package nl.jeugdpoort.console.overzicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what waits. Costs what waits, not what passed; a backlog is counted no further than it matters. */
@Repository
class Overzichtvraag {

    static final int MEESTE = 100_000;

    private final JdbcClient jdbc;

    Overzichtvraag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param middernacht the end of today */
    Voorraad voorraad(Instant middernacht) {
        return jdbc.sql("""
                        select
                          (select coalesce(max(volgnummer), 0) from bericht),
                          (select coalesce(max(id), 0) from aflever_poging),
                          (select count(*) from (select from te_verwerken limit :meeste) w),
                          (select ontvangen_op from bericht
                           where volgnummer = (select min(volgnummer) from te_verwerken)),
                          (select count(*) from (select from aflevering where status = 'OPEN' limit :meeste) o),
                          (select ontvangen_op from bericht
                           where volgnummer = (select min(volgnummer) from aflevering where status = 'OPEN')),
                          (select count(*) from (select from aflevering where status = 'GEPARKEERD' limit :meeste) g),
                          (select count(*) from (select from termijn
                           where status = 'LOOPT' and verloopt_op <= :middernacht limit :meeste) t),
                          (select count(*) from (select from termijn where status = 'VERLOPEN' and gehaald_op is null limit :meeste) v)
                        """)
                .param("meeste", MEESTE)
                .param("middernacht", middernacht.atOffset(ZoneOffset.UTC))
                .query((rij, nummer) -> new Voorraad(
                        rij.getLong(1),
                        rij.getLong(2),
                        rij.getInt(3),
                        moment(rij, 4),
                        rij.getInt(5),
                        moment(rij, 6),
                        rij.getInt(7),
                        rij.getInt(8),
                        rij.getInt(9)))
                .single();
    }

    /** Those whose waiting deliveries were tried in vain, who waits longest first. */
    List<Stilstand> stilstand() {
        return jdbc.sql("""
                        select o.ontvanger, o.aantal, b.ontvangen_op, o.volgende, o.fout
                        from (select ontvanger, count(*) aantal, min(volgnummer) oudste,
                                     min(volgende_poging) filter (where pogingen > 0) volgende,
                                     max(laatste_fout) filter (where pogingen > 0) fout
                              from (select ontvanger, volgnummer, pogingen, volgende_poging, laatste_fout
                                    from aflevering where status = 'OPEN' limit :meeste) open
                              group by ontvanger having max(pogingen) > 0) o
                        join bericht b on b.volgnummer = o.oudste
                        order by b.ontvangen_op
                        """)
                .param("meeste", MEESTE)
                .query((rij, nummer) -> new Stilstand(
                        rij.getString(1), rij.getInt(2), moment(rij, 3), moment(rij, 4), rij.getString(5)))
                .list();
    }

    private static Instant moment(ResultSet rij, int kolom) throws SQLException {
        OffsetDateTime moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
