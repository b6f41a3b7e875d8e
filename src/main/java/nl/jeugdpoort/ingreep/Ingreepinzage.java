package nl.jeugdpoort.ingreep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.jeugdpoort.toegang.Bladzijde;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was ordered and what came of it. */
@Repository
public class Ingreepinzage {

    private final JdbcClient jdbc;

    Ingreepinzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Orders, newest first; one more than fits when there is a next page. */
    public List<Ingreep> lijst(Bladzijde bladzijde) {
        return jdbc.sql("""
                        select i.*, 0 as teruggedraaid, false as meldt_nog
                        from ingreep i order by volgnummer desc limit :limiet offset :offset
                        """)
                .param("limiet", bladzijde.limiet())
                .param("offset", bladzijde.offset())
                .query((rs, n) -> lees(rs))
                .list();
    }

    /** One order. */
    public Optional<Ingreep> vind(UUID id) {
        return jdbc.sql("""
                        select i.*,
                          (select count(*) from ingreep_regel r where r.ingreep = i.id and teruggedraaid is not null) as teruggedraaid,
                          exists (select from ingreep_regel r where r.ingreep = i.id and r.melden_na is not null) as meldt_nog
                        from ingreep i where id = :id
                        """).param("id", id).query((rs, n) -> lees(rs)).optional();
    }

    /** Orders in which something was done with a message, newest first. */
    public List<Ingreep> bij(UUID bericht) {
        return jdbc.sql("""
                        select i.*, case when r.teruggedraaid is null then 0 else 1 end as teruggedraaid,
                          r.melden_na is not null as meldt_nog
                        from ingreep_regel r join ingreep i on i.id = r.ingreep
                        where r.bericht_id = :bericht and r.uitkomst = 'GELUKT' order by i.volgnummer desc limit 50
                        """)
                .param("bericht", bericht)
                .query((rs, n) -> lees(rs))
                .list();
    }

    /**
     * What an order did, in the order of its messages; one more than fits when there is a next page.
     *
     * @param uitkomst null for all
     */
    public List<Ingreepregel> regels(UUID ingreep, Uitkomst uitkomst, Bladzijde bladzijde) {
        return jdbc.sql("""
                        select r.nummer, r.bericht_id as bericht, b.berichtsoort, b.identificatie, r.uitkomst, r.waarom
                        from ingreep_regel r left join bericht b on b.id = r.bericht_id
                        where r.ingreep = :ingreep and (:uitkomst::text is null or r.uitkomst = :uitkomst)
                        order by r.nummer limit :limiet offset :offset
                        """)
                .param("ingreep", ingreep)
                .param("uitkomst", uitkomst == null ? null : uitkomst.name())
                .param("limiet", bladzijde.limiet())
                .param("offset", bladzijde.offset())
                .query(Ingreepregel.class)
                .list();
    }

    /** All that an order did, line by line, however many they are. */
    @Transactional(readOnly = true)
    public void regels(UUID ingreep, Consumer<Ingreepregel> naar) {
        jdbc.sql("""
                        select r.nummer, r.bericht_id as bericht, b.berichtsoort, b.identificatie, r.uitkomst, r.waarom
                        from ingreep_regel r left join bericht b on b.id = r.bericht_id
                        where r.ingreep = :ingreep order by r.nummer
                        """).param("ingreep", ingreep).query(Ingreepregel.class).list().forEach(naar);
    }

    /** The message that this one was made of, null when it was not, and those that were made of it. */
    public record Verwant(UUID oud, List<UUID> nieuw) {}

    /** What was made of which. */
    public Verwant verwant(UUID bericht) {
        UUID oud = jdbc.sql("select oud from verbetering where nieuw = :bericht")
                .param("bericht", bericht)
                .query(UUID.class)
                .optional()
                .orElse(null);
        return new Verwant(
                oud,
                jdbc.sql("select nieuw from verbetering where oud = :bericht order by nieuw")
                        .param("bericht", bericht)
                        .query(UUID.class)
                        .list());
    }

    private static Ingreep lees(ResultSet rs) throws SQLException {
        Timestamp klaar = rs.getTimestamp("klaar_op");
        return new Ingreep(
                rs.getObject("id", UUID.class),
                Actie.valueOf(rs.getString("actie")),
                rs.getString("naar"),
                rs.getObject("terug", UUID.class),
                rs.getString("actor"),
                rs.getString("reden"),
                rs.getString("keuze"),
                rs.getInt("aantal"),
                rs.getInt("gelukt"),
                rs.getInt("overgeslagen"),
                rs.getInt("mislukt"),
                Ingreepstand.valueOf(rs.getString("stand")),
                rs.getTimestamp("gegeven_op").toInstant(),
                klaar == null ? null : klaar.toInstant(),
                rs.getString("gestopt_door"),
                rs.getBoolean("meldt_nog"),
                rs.getInt("teruggedraaid"));
    }
}
