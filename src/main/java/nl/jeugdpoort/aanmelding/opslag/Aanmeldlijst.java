package nl.jeugdpoort.aanmelding.opslag;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Aanmeldregel;
import nl.jeugdpoort.aanmelding.Aanmeldtelling;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases for lists: spoed first, then by what is due first. */
@Component
public class Aanmeldlijst {

    private final JdbcClient jdbc;

    Aanmeldlijst(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Aanmeldregel> zoek(Lijstvraag vraag) {
        return jdbc.sql(vraag.partijen() == null ? ALLE : VAN_PARTIJ)
                .param(
                        "partijen",
                        vraag.partijen() == null ? null : vraag.partijen().toArray(String[]::new))
                .param("status", vraag.status() == null ? null : vraag.status().name())
                .param("gemeente", vraag.gemeente())
                .param("stap", vraag.stap())
                .param("spoed", vraag.spoed())
                .param("overslaan", vraag.overslaan())
                .param("hoogstens", vraag.hoogstens())
                .query(Aanmeldlijst::regel)
                .list();
    }

    /**
     * How many of the running cases there are; counted no further than {@link Aanmeldtelling#MEESTE}.
     *
     * @param vraag of which status, spoed and page say nothing
     */
    public Aanmeldtelling tel(Lijstvraag vraag, Instant nu) {
        return jdbc.sql("""
                        select count(*), count(*) filter (where spoed), count(*) filter (where uiterlijk <= :nu)
                        from (select spoed, uiterlijk from aanmelding
                              where status = 'LOOPT' and (:partijen::text[] is null or partijen && :partijen::text[])
                                and (:gemeente::text is null or gemeente = :gemeente)
                                and (:stap::text is null or :stap = any (aan_zet))
                              limit :meeste) a
                        """)
                .param(
                        "partijen",
                        vraag.partijen() == null ? null : vraag.partijen().toArray(String[]::new))
                .param("gemeente", vraag.gemeente())
                .param("stap", vraag.stap())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .param("meeste", Aanmeldtelling.MEESTE)
                .query((rs, n) -> new Aanmeldtelling(rs.getInt(1), rs.getInt(2), rs.getInt(3)))
                .single();
    }

    private static Aanmeldregel regel(ResultSet rs, int nummer) throws SQLException {
        return new Aanmeldregel(
                rs.getObject("id", UUID.class),
                rs.getString("kenmerk"),
                rs.getString("gi"),
                rs.getString("gemeente"),
                rs.getString("aanbieder"),
                Zaakstatus.valueOf(rs.getString("status")),
                rs.getBoolean("spoed"),
                lijst(rs.getArray("aan_zet")),
                moment(rs, "uiterlijk"),
                moment(rs, "begonnen_op"),
                moment(rs, "gewijzigd_op"));
    }

    private static List<String> lijst(Array kolom) throws SQLException {
        return List.of((String[]) kolom.getArray());
    }

    private static Instant moment(ResultSet rs, String kolom) throws SQLException {
        OffsetDateTime waarde = rs.getObject(kolom, OffsetDateTime.class);
        return waarde == null ? null : waarde.toInstant();
    }

    private static final String FILTER = """
              and (:gemeente::text is null or gemeente = :gemeente)
              and (:stap::text is null or :stap = any (aan_zet))
              and (:spoed::boolean is null or spoed = :spoed)
            order by spoed desc, uiterlijk, id offset :overslaan limit :hoogstens
            """;

    private static final String VAN_PARTIJ = """
            select * from aanmelding
            where partijen && :partijen::text[] and (:status::text is null or status = :status)
            """ + FILTER;

    // Of each status the first rows along the index, and then the first of those.
    private static final String ALLE = """
            select a.* from unnest(array['LOOPT', 'AFGEROND', 'OVERGEDRAGEN', 'INGETROKKEN']) as s (soort) cross join lateral (
                select * from aanmelding
                where :partijen::text[] is null and status = s.soort
                  and (:gemeente::text is null or gemeente = :gemeente)
                  and (:stap::text is null or :stap = any (aan_zet))
                  and (:spoed::boolean is null or spoed = :spoed)
                order by spoed desc, uiterlijk, id limit :overslaan + :hoogstens) a
            where (:status::text is null or status = :status)
            """ + FILTER;
}
