package nl.jeugdpoort.aanmelding.escalatie;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.bericht.Kluis.Gesloten;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The escalaties of cases: only ever added to. Who writes holds the lock on the case. */
@Repository
public class EscalatieStore {

    private final JdbcClient jdbc;
    private final Kluis kluis;

    EscalatieStore(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    /** The escalaties of a case, oldest first. */
    public List<Escalatie> van(UUID aanmelding) {
        return jdbc
                .sql("select nummer, situatie from escalatie where aanmelding = :aanmelding order by nummer")
                .param("aanmelding", aanmelding)
                .query((rs, n) -> new Escalatie(
                        rs.getInt("nummer"), Situatie.valueOf(rs.getString("situatie")), List.of(), List.of()))
                .list()
                .stream()
                .map(e -> new Escalatie(
                        e.nummer(), e.situatie(), oproepen(aanmelding, e.nummer()), gesprekken(aanmelding, e.nummer())))
                .toList();
    }

    private List<Oproep> oproepen(UUID aanmelding, int escalatie) {
        return jdbc.sql("""
                        select * from escalatieoproep where aanmelding = :aanmelding and escalatie = :escalatie order by nummer
                        """)
                .param("aanmelding", aanmelding)
                .param("escalatie", escalatie)
                .query((rs, n) -> new Oproep(
                        Escalatiestap.valueOf(rs.getString("stap")),
                        Functie.valueOf(rs.getString("functie")),
                        rs.getString("door"),
                        rs.getObject("op", OffsetDateTime.class).toInstant(),
                        Oproep.Gezin.valueOf(rs.getString("gezin")),
                        rs.getBoolean("beleid_schiet_tekort")))
                .list();
    }

    private List<Gesprek> gesprekken(UUID aanmelding, int escalatie) {
        return jdbc.sql("""
                        select g.*, array(select a.deelnemer from escalatieakkoord a
                                          where a.aanmelding = g.aanmelding and a.escalatie = g.escalatie and a.gesprek = g.nummer
                                          order by a.op, a.deelnemer) as akkoord
                        from escalatiegesprek g where aanmelding = :aanmelding and escalatie = :escalatie order by nummer
                        """)
                .param("aanmelding", aanmelding)
                .param("escalatie", escalatie)
                .query((rs, n) -> gesprek(rs, aanmelding))
                .list();
    }

    private Gesprek gesprek(ResultSet rs, UUID aanmelding) throws SQLException {
        byte[] verslag = kluis.open(new Gesloten(rs.getString("kluissleutel"), rs.getBytes("verslag")), aanmelding);
        return new Gesprek(
                rs.getInt("nummer"),
                Escalatiestap.valueOf(rs.getString("stap")),
                rs.getObject("dag", LocalDate.class),
                List.of((String[]) rs.getArray("partijen").getArray()),
                rs.getBoolean("opgelost"),
                List.of((String[]) rs.getArray("akkoord").getArray()),
                new String(verslag, StandardCharsets.UTF_8));
    }

    public void begin(UUID aanmelding, int nummer, Situatie situatie) {
        jdbc.sql("insert into escalatie (aanmelding, nummer, situatie) values (:aanmelding, :nummer, :situatie)")
                .param("aanmelding", aanmelding)
                .param("nummer", nummer)
                .param("situatie", situatie.name())
                .update();
    }

    public void voegToe(UUID aanmelding, Escalatie bij, Oproep oproep) {
        jdbc.sql("""
                        insert into escalatieoproep (aanmelding, escalatie, nummer, stap, functie, door, op, gezin, beleid_schiet_tekort)
                        values (:aanmelding, :escalatie, :nummer, :stap, :functie, :door, :op::timestamptz, :gezin, :tekort)
                        """)
                .param("aanmelding", aanmelding)
                .param("escalatie", bij.nummer())
                .param("nummer", bij.oproepen().size() + 1)
                .param("stap", oproep.stap().name())
                .param("functie", oproep.functie().name())
                .param("door", oproep.door())
                .param("op", oproep.op().toString())
                .param("gezin", oproep.gezin().name())
                .param("tekort", oproep.beleidSchietTekort())
                .update();
    }

    public void voegToe(UUID aanmelding, int escalatie, Gesprek gesprek) {
        Gesloten verslag = kluis.sluit(gesprek.verslag().getBytes(StandardCharsets.UTF_8), aanmelding);
        jdbc.sql("""
                        insert into escalatiegesprek (aanmelding, escalatie, nummer, stap, dag, partijen, opgelost, verslag, kluissleutel)
                        values (:aanmelding, :escalatie, :nummer, :stap, :dag, :partijen::text[], :opgelost, :verslag, :kluissleutel)
                        """)
                .param("aanmelding", aanmelding)
                .param("escalatie", escalatie)
                .param("nummer", gesprek.nummer())
                .param("stap", gesprek.stap().name())
                .param("dag", gesprek.dag())
                .param("partijen", gesprek.partijen().toArray(String[]::new))
                .param("opgelost", gesprek.opgelost())
                .param("verslag", verslag.gegevens())
                .param("kluissleutel", verslag.sleutel())
                .update();
    }

    /** Approval of a report; a second one of the same party does nothing. */
    public void keurGoed(UUID aanmelding, int escalatie, int gesprek, String deelnemer, Instant op) {
        jdbc.sql("""
                        insert into escalatieakkoord (aanmelding, escalatie, gesprek, deelnemer, op)
                        values (:aanmelding, :escalatie, :gesprek, :deelnemer, :op::timestamptz) on conflict do nothing
                        """)
                .param("aanmelding", aanmelding)
                .param("escalatie", escalatie)
                .param("gesprek", gesprek)
                .param("deelnemer", deelnemer)
                .param("op", op.toString())
                .update();
    }
}
