package nl.jeugdpoort.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds signals for lists, newest first. Both ways of asking run along an index, however many signals there are. */
@Component
class Signaallijst {

    private final JdbcClient jdbc;

    Signaallijst(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param deelnemer who was told, null for the operator
     * @param vanaf first moment, null for every
     */
    List<Signaalregel> zoek(String deelnemer, Instant vanaf, int hoogstens, long overslaan) {
        return jdbc.sql(deelnemer == null ? VAN_OPERATOR : VAN_DEELNEMER)
                .param("deelnemer", deelnemer)
                .param("vanaf", (vanaf == null ? Instant.EPOCH : vanaf).atOffset(ZoneOffset.UTC))
                .param("hoogstens", hoogstens)
                .param("overslaan", overslaan)
                .query(Signaallijst::lees)
                .list();
    }

    private static Signaalregel lees(ResultSet rij, int nummer) throws SQLException {
        return new Signaalregel(
                rij.getObject("id", UUID.class),
                rij.getString("soort"),
                rij.getString("deelnemer"),
                rij.getObject("bericht_id", UUID.class),
                rij.getString("onderwerp"),
                rij.getString("tekst"),
                moment(rij, "gemeld_op"),
                moment(rij, "beeindigd_op"));
    }

    private static Instant moment(ResultSet rij, String kolom) throws SQLException {
        OffsetDateTime moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static final String VAN_DEELNEMER = """
            select * from signaal where deelnemer = :deelnemer and gemeld_op >= :vanaf
            order by gemeld_op desc, id desc offset :overslaan limit :hoogstens
            """;

    static final String VAN_OPERATOR = """
            select * from signaal where deelnemer is null and gemeld_op >= :vanaf
            order by gemeld_op desc, id desc offset :overslaan limit :hoogstens
            """;
}
