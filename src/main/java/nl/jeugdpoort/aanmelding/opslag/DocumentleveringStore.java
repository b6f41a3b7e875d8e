package nl.jeugdpoort.aanmelding.opslag;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Zaakstuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents went to whom in a case, and who saw the persons in them. */
@Repository
public class DocumentleveringStore {

    private final JdbcClient jdbc;

    DocumentleveringStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a delivery; false when it was taken before. */
    public boolean neem(UUID aanmelding, UUID bericht, String aan, Instant op) {
        return jdbc.sql("""
                        insert into aanmeldlevering (aanmelding, bericht, aan, op) values (:aanmelding, :bericht, :aan, :op)
                        on conflict do nothing
                        """)
                        .param("aanmelding", aanmelding)
                        .param("bericht", bericht)
                        .param("aan", aan)
                        .param("op", op.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What the gateway brought to parties of a case; a form that is no document of the case is a part 1 that was made of one. */
    public List<Zaakstuk> stukken(UUID aanmelding) {
        return jdbc.sql("""
                        select l.bericht, coalesce(d.soort, 'AANMELDFORMULIER') as soort, d.versie, l.aan,
                               coalesce(d.personen, false) as personen, l.op
                        from aanmeldlevering l left join aanmelddocument d on d.bericht = l.bericht
                        where l.aanmelding = :aanmelding order by l.op, l.bericht, l.aan
                        """)
                .param("aanmelding", aanmelding)
                .query((rs, n) -> new Zaakstuk(
                        rs.getObject("bericht", UUID.class),
                        rs.getString("soort"),
                        rs.getObject("versie", Integer.class),
                        rs.getString("aan"),
                        rs.getBoolean("personen"),
                        true,
                        rs.getObject("op", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Logs a release of part 2; the first one of a form to someone counts. */
    public void log(UUID aanmelding, Inzage inzage) {
        jdbc.sql("""
                        insert into aanmeldinzage (aanmelding, bericht, door, aan, reden, op)
                        values (:aanmelding, :bericht, :door, :aan, :reden, :op) on conflict do nothing
                        """)
                .param("aanmelding", aanmelding)
                .param("bericht", inzage.bericht())
                .param("door", inzage.door())
                .param("aan", inzage.aan())
                .param("reden", inzage.reden())
                .param("op", inzage.op().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The releases in a case, oldest first. */
    public List<Inzage> inzages(UUID aanmelding) {
        return jdbc.sql("""
                        select bericht, door, aan, reden, op from aanmeldinzage where aanmelding = :aanmelding order by op, bericht, aan
                        """)
                .param("aanmelding", aanmelding)
                .query((rs, n) -> new Inzage(
                        rs.getObject("bericht", UUID.class),
                        rs.getString("door"),
                        rs.getString("aan"),
                        rs.getString("reden"),
                        rs.getObject("op", OffsetDateTime.class).toInstant()))
                .list();
    }
}
