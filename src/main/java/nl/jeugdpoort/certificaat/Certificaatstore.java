package nl.jeugdpoort.certificaat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.jeugdpoort.certificaat.Certificaat.Nabij;
import nl.jeugdpoort.deelnemer.Certificaatgezien;
import nl.jeugdpoort.deelnemer.Certificaatgezien.Kant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per participant and side: the certificate that it showed last, and how near its end was when that was told. */
@Repository
class Certificaatstore implements Certificaten {

    private final JdbcClient jdbc;

    Certificaatstore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A certificate, and what was told about it last. */
    record Bewaakt(Certificaat certificaat, Nabij gemeld) {}

    @Override
    public List<Certificaat> van(String deelnemer) {
        return jdbc.sql("select * from deelnemer_certificaat where deelnemer = :deelnemer order by kant")
                .param("deelnemer", deelnemer)
                .query(Certificaatstore::lees)
                .list();
    }

    /** Of every participant; one row for each, so few. */
    List<Bewaakt> alle() {
        return jdbc.sql("select * from deelnemer_certificaat order by deelnemer, kant")
                .query((rij, nummer) -> new Bewaakt(lees(rij, nummer), Nabij.valueOf(rij.getString("gemeld"))))
                .list();
    }

    /** Keeps what was seen in place of what was seen before. */
    void bewaar(Certificaatgezien gezien, Instant nu) {
        jdbc.sql("""
                        insert into deelnemer_certificaat as c (deelnemer, kant, geldig_tot, gezien_op)
                        values (:deelnemer, :kant, :geldigTot, :nu)
                        on conflict (deelnemer, kant) do update set geldig_tot = excluded.geldig_tot, gezien_op = excluded.gezien_op
                        """)
                .param("deelnemer", gezien.deelnemer())
                .param("kant", gezien.kant().name())
                .param("geldigTot", gezien.geldigTot().atOffset(ZoneOffset.UTC))
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    void gemeld(Certificaat certificaat, Nabij nabij) {
        jdbc.sql("update deelnemer_certificaat set gemeld = :gemeld where deelnemer = :deelnemer and kant = :kant")
                .param("gemeld", nabij.name())
                .param("deelnemer", certificaat.deelnemer())
                .param("kant", certificaat.kant().name())
                .update();
    }

    private static Certificaat lees(ResultSet rij, int nummer) throws SQLException {
        return new Certificaat(
                rij.getString("deelnemer"),
                Kant.valueOf(rij.getString("kant")),
                rij.getObject("geldig_tot", OffsetDateTime.class).toInstant(),
                rij.getObject("gezien_op", OffsetDateTime.class).toInstant());
    }
}
