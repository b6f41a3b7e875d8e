package nl.jeugdpoort.inzage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds messages by their volgnummer, with their answers. */
@Repository
class KetenlidStore {

    private final JdbcClient jdbc;

    KetenlidStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message of a chain as it is kept. */
    record Rij(
            UUID id,
            String standaard,
            String berichtsoort,
            String afzender,
            String identificatie,
            BerichtStatus status,
            Instant ontvangenOp,
            UUID antwoordOp) {}

    /** As far as the caller may see them, in order. */
    List<Rij> leden(Collection<Long> volgnummers, Aanroeper wie, int meeste) {
        return jdbc.sql("""
                        with lid as materialized (select * from bericht where volgnummer = any (:volgnummers))
                        select * from (
                            select * from lid
                            union
                            select b.* from lid join bericht b on b.antwoord_op = lid.id) alle
                        where :alles or afzender = any (:namens) or ontvanger = any (:namens) or indiener = any (:namens)
                        order by volgnummer limit :meeste
                        """)
                .param("volgnummers", volgnummers.toArray(Long[]::new))
                .param("alles", wie.mag(Recht.ALLES_ZIEN))
                .param("namens", wie.namens().toArray(String[]::new))
                .param("meeste", meeste)
                .query((rs, n) -> new Rij(
                        rs.getObject("id", UUID.class),
                        rs.getString("standaard"),
                        rs.getString("berichtsoort"),
                        rs.getString("afzender"),
                        rs.getString("identificatie"),
                        BerichtStatus.valueOf(rs.getString("status")),
                        rs.getObject("ontvangen_op", OffsetDateTime.class).toInstant(),
                        rs.getObject("antwoord_op", UUID.class)))
                .list();
    }
}
