package nl.jeugdpoort.aflevering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of {@code aflevering} joined with the referentienummer of its message. */
public final class OverzichtRij {

    public static final RowMapper<AfleveringOverzicht> LEZER = (rs, nummer) -> lees(rs);

    private OverzichtRij() {}

    private static AfleveringOverzicht lees(ResultSet rs) throws SQLException {
        var status = Afleverstatus.valueOf(rs.getString("status"));
        return new AfleveringOverzicht(
                rs.getLong("id"),
                rs.getObject("bericht_id", UUID.class),
                rs.getString("afzender"),
                rs.getString("ontvanger"),
                Afleverkanaal.valueOf(rs.getString("kanaal")),
                status,
                rs.getInt("pogingen"),
                status == Afleverstatus.OPEN
                        ? rs.getObject("volgende_poging", OffsetDateTime.class).toInstant()
                        : null,
                rs.getString("laatste_fout"),
                rs.getObject("referentienummer", UUID.class));
    }
}
