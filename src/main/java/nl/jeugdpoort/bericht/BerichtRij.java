package nl.jeugdpoort.bericht;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.bericht.Berichtkop.Heenverwijzing;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** How a message lies in the tables. */
@Component
class BerichtRij implements RowMapper<Bericht> {

    /** Keeps bericht_stand in step; what a message there was changes only in its status. */
    private static final String STATUS = """
            with b as (
              update bericht b set status = n.status from unnest(?::uuid[], ?::text[]) as n (id, status)
              where b.id = n.id and b.status <> n.status
              returning b.volgnummer, b.status, b.afzender, b.ontvanger, b.indiener, b.berichtsoort, b.ontvangen_op),
            weg as (
              delete from bericht_stand s using b
              where s.volgnummer = b.volgnummer and b.status in ('ONTVANGEN', 'AFGELEVERD'))
            insert into bericht_stand (volgnummer, status, afzender, ontvanger, indiener, berichtsoort, ontvangen_op)
            select volgnummer, status, afzender, ontvanger, indiener, berichtsoort, ontvangen_op
            from b where status in ('AFGEKEURD', 'GOEDGEKEURD', 'GEPARKEERD')
            on conflict (volgnummer) do update set status = excluded.status
            """;

    private final JdbcTemplate jdbc;
    private final ObjectReader lezer;

    BerichtRij(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.lezer = json.readerFor(Feiten.class);
    }

    void zetStatus(Collection<Overgang> overgangen) {
        Map<UUID, BerichtStatus> laatste = new LinkedHashMap<>();
        overgangen.stream().filter(o -> o.naar() != null).forEach(o -> laatste.put(o.berichtId(), o.naar()));
        if (!laatste.isEmpty()) {
            jdbc.update(
                    STATUS,
                    laatste.keySet().toArray(UUID[]::new),
                    laatste.values().stream().map(BerichtStatus::name).toArray(String[]::new));
        }
    }

    void schrijfGebeurtenissen(List<Overgang> overgangen, Instant nu) {
        jdbc.update(
                """
                insert into gebeurtenis (bericht_id, tijdstip, soort, actor, reden)
                select bericht_id, ?, soort, actor, reden
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) with ordinality
                     as n (bericht_id, soort, actor, reden, nr)
                order by nr
                """,
                Timestamp.from(nu),
                Berichtinvoer.kolom(overgangen, Overgang::berichtId, UUID[]::new),
                Berichtinvoer.kolom(overgangen, Overgang::soort, String[]::new),
                Berichtinvoer.kolom(overgangen, Overgang::actor, String[]::new),
                Berichtinvoer.kolom(overgangen, Overgang::reden, String[]::new));
    }

    @Override
    public Bericht mapRow(ResultSet rs, int nr) throws SQLException {
        return new Bericht(
                rs.getObject("id", UUID.class),
                rs.getLong("volgnummer"),
                kop(rs),
                Kanaal.valueOf(rs.getString("kanaal")),
                rs.getString("indiener"),
                rs.getObject("referentienummer", UUID.class),
                BerichtStatus.valueOf(rs.getString("status")),
                rs.getObject("antwoord_op", UUID.class),
                rs.getObject("ontvangen_op", OffsetDateTime.class).toInstant(),
                rs.getBoolean("uniek"));
    }

    private Berichtkop kop(ResultSet rs) throws SQLException {
        String heenIdentificatie = rs.getString("heen_identificatie");
        return new Berichtkop(
                rs.getString("standaard"),
                rs.getString("berichtsoort"),
                rs.getString("afzender"),
                rs.getString("ontvanger"),
                rs.getString("identificatie"),
                rs.getObject("dagtekening", LocalDate.class),
                heenIdentificatie == null
                        ? null
                        : new Heenverwijzing(
                                rs.getString("heen_afzender"), rs.getString("heen_soort"), heenIdentificatie),
                feiten(rs.getString("feiten")));
    }

    private Feiten feiten(String json) throws SQLException {
        try {
            return lezer.readValue(json);
        } catch (JsonProcessingException e) {
            throw new SQLException("Column feiten does not hold Feiten", e);
        }
    }
}
