package nl.jeugdpoort.inzage;

import java.time.Instant;
import java.util.List;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds messages for the list. */
@Repository
class Berichtvraag {

    private final JdbcClient jdbc;

    Berichtvraag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, newest first, of the messages that concern the caller. One row more than asked tells that there is a next page. */
    List<Berichtregel> zoek(Berichtfilter filter, Aanroeper wie, Bladzijde bladzijde) {
        return jdbc.sql("""
                        select id, status, berichtsoort, afzender, ontvanger, identificatie, kanaal, ontvangen_op, grootte
                        from bericht
                        where (:alles or afzender = any (:namens) or ontvanger = any (:namens) or indiener = any (:namens))
                          and (:status::text is null or status = :status)
                          and (:soort::text is null or berichtsoort = :soort)
                          and (:afzender::text is null or afzender = :afzender)
                          and (:ontvanger::text is null or ontvanger = :ontvanger)
                          and (:identificatie::text is null or identificatie = :identificatie)
                          and (:vanaf::timestamptz is null or ontvangen_op >= :vanaf)
                          and (:tot::timestamptz is null or ontvangen_op < :tot)
                        order by volgnummer desc limit :limiet offset :offset
                        """)
                .param("alles", wie.mag(Recht.ALLES_ZIEN))
                .param("namens", wie.namens().toArray(String[]::new))
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("soort", filter.berichtsoort())
                .param("afzender", filter.afzender())
                .param("ontvanger", filter.ontvanger())
                .param("identificatie", filter.identificatie())
                .param("vanaf", tijd(filter.vanaf()))
                .param("tot", tijd(filter.tot()))
                .param("limiet", bladzijde.limiet())
                .param("offset", bladzijde.offset())
                .query(Berichtregel.class)
                .list();
    }

    private static java.time.OffsetDateTime tijd(Instant moment) {
        return moment == null ? null : moment.atOffset(java.time.ZoneOffset.UTC);
    }
}
