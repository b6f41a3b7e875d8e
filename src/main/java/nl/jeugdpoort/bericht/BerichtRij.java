package nl.jeugdpoort.bericht;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.sql.PreparedStatement;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.jeugdpoort.bericht.Berichtkop.Heenverwijzing;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** How a message lies in the tables. */
@Component
class BerichtRij implements RowMapper<Bericht> {

    private static final String INVOEGEN = """
            with b as (
              insert into bericht (id, strook, standaard, berichtsoort, afzender, ontvanger, identificatie, dagtekening,
                heen_afzender, heen_soort, heen_identificatie, feiten, kanaal, indiener, referentienummer, status,
                antwoord_op, uniek, kenmerk, grootte, ontvangen_op)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              on conflict (afzender, berichtsoort, identificatie) where uniek do nothing
              returning id, volgnummer),
            i as (insert into inhoud select id, ?, ? from b),
            g as (insert into gebeurtenis (bericht_id, tijdstip, soort, actor, reden) select id, ?, ?, ?, null from b),
            p as (insert into persoon select unnest(?::bytea[]), id from b),
            t as (insert into te_verwerken (strook, volgnummer, bericht_id)
                  select ?, volgnummer, id from b where ? = 'ONTVANGEN')
            select volgnummer from b
            """;

    private static final String RIJ_INVOEGEN = """
            insert into bericht (id, volgnummer, strook, standaard, berichtsoort, afzender, ontvanger, identificatie, dagtekening,
              heen_afzender, heen_soort, heen_identificatie, feiten, kanaal, indiener, referentienummer, status,
              antwoord_op, uniek, kenmerk, grootte, ontvangen_op)
            overriding system value
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final Kluis kluis;
    private final ObjectWriter schrijver;
    private final ObjectReader lezer;

    BerichtRij(JdbcTemplate jdbc, Kluis kluis, ObjectMapper json) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.schrijver = json.writerFor(Feiten.class);
        this.lezer = json.readerFor(Feiten.class);
    }

    /** Inserts; empty when the business key is taken. */
    Optional<Bericht> voegToe(NieuwBericht n) {
        UUID referentie = n.referentienummer() == null ? n.id() : n.referentienummer();
        Kluis.Gesloten inhoud = kluis.sluit(n.inhoud(), n.id());
        Timestamp tijd = Timestamp.from(n.ontvangenOp());
        Heenverwijzing heen = n.kop().heen();
        return jdbc
                .query(
                        INVOEGEN,
                        (rs, nr) -> rs.getLong(1),
                        n.id(),
                        Strook.van(n.kop()),
                        n.kop().standaard(),
                        n.kop().berichtsoort(),
                        n.kop().afzender(),
                        n.kop().ontvanger(),
                        n.kop().identificatie(),
                        n.kop().dagtekening(),
                        heen == null ? null : heen.afzender(),
                        heen == null ? null : heen.berichtsoort(),
                        heen == null ? null : heen.identificatie(),
                        json(n.kop().feiten()),
                        n.kanaal().name(),
                        n.indiener(),
                        referentie,
                        n.status().name(),
                        n.antwoordOp(),
                        n.uniek(),
                        kluis.kenmerk(n.inhoud()),
                        n.inhoud().length,
                        tijd,
                        inhoud.sleutel(),
                        inhoud.gegevens(),
                        tijd,
                        n.kanaal() == Kanaal.INTERN ? "gemaakt" : "ontvangen",
                        n.indiener(),
                        n.bsns().stream().map(kluis::bsnKenmerk).toArray(byte[][]::new),
                        Strook.van(n.kop()),
                        n.status().name())
                .stream()
                .findFirst()
                .map(volgnummer -> bericht(n, volgnummer));
    }

    /**
     * Inserts messages of the gateway itself, whose keys cannot be taken; a whole batch in three statements.
     *
     * @return the messages with their volgnummers, rising in the order given
     */
    List<Bericht> voegAllesToe(List<NieuwBericht> nieuwe) {
        List<Long> nummers = jdbc.queryForList(
                "select nextval(pg_get_serial_sequence('bericht', 'volgnummer')) from generate_series(1, ?)",
                Long.class,
                nieuwe.size());
        List<Bericht> berichten = IntStream.range(0, nieuwe.size())
                .mapToObj(i -> bericht(nieuwe.get(i), nummers.get(i)))
                .toList();
        Map<UUID, NieuwBericht> inhoud = nieuwe.stream().collect(Collectors.toMap(NieuwBericht::id, n -> n));
        jdbc.batchUpdate(RIJ_INVOEGEN, berichten, berichten.size(), (ps, b) -> vul(ps, b, inhoud.get(b.id())));
        jdbc.batchUpdate("insert into inhoud values (?, ?, ?)", nieuwe, nieuwe.size(), (ps, n) -> {
            Kluis.Gesloten gesloten = kluis.sluit(n.inhoud(), n.id());
            ps.setObject(1, n.id());
            ps.setString(2, gesloten.sleutel());
            ps.setBytes(3, gesloten.gegevens());
        });
        return berichten;
    }

    private static Bericht bericht(NieuwBericht n, long volgnummer) {
        return new Bericht(
                n.id(),
                volgnummer,
                n.kop(),
                n.kanaal(),
                n.indiener(),
                n.referentienummer() == null ? n.id() : n.referentienummer(),
                n.status(),
                n.antwoordOp(),
                n.ontvangenOp(),
                n.uniek());
    }

    private void vul(PreparedStatement ps, Bericht b, NieuwBericht n) throws SQLException {
        Heenverwijzing heen = b.kop().heen();
        Object[] waarden = {
            b.id(),
            b.volgnummer(),
            Strook.van(b.kop()),
            b.kop().standaard(),
            b.kop().berichtsoort(),
            b.kop().afzender(),
            b.kop().ontvanger(),
            b.kop().identificatie(),
            b.kop().dagtekening(),
            heen == null ? null : heen.afzender(),
            heen == null ? null : heen.berichtsoort(),
            heen == null ? null : heen.identificatie(),
            json(b.kop().feiten()),
            b.kanaal().name(),
            b.indiener(),
            b.referentienummer(),
            b.status().name(),
            b.antwoordOp(),
            b.uniek(),
            kluis.kenmerk(n.inhoud()),
            n.inhoud().length,
            Timestamp.from(b.ontvangenOp())
        };
        for (int i = 0; i < waarden.length; i++) {
            ps.setObject(i + 1, waarden[i]);
        }
    }

    void zetStatus(Collection<Overgang> overgangen) {
        Map<UUID, BerichtStatus> laatste = new LinkedHashMap<>();
        overgangen.stream().filter(o -> o.naar() != null).forEach(o -> laatste.put(o.berichtId(), o.naar()));
        if (laatste.isEmpty()) {
            return;
        }
        jdbc.update(
                """
                update bericht b set status = t.status from unnest(?::uuid[], ?::text[]) as t (id, status) where b.id = t.id
                """,
                laatste.keySet().toArray(UUID[]::new),
                laatste.values().stream().map(Enum::name).toArray(String[]::new));
    }

    void schrijfGebeurtenissen(Collection<Overgang> overgangen, Instant nu) {
        Timestamp tijd = Timestamp.from(nu);
        jdbc.batchUpdate(
                "insert into gebeurtenis (bericht_id, tijdstip, soort, actor, reden) values (?, ?, ?, ?, ?)",
                overgangen,
                200,
                (ps, o) -> {
                    ps.setObject(1, o.berichtId());
                    ps.setTimestamp(2, tijd);
                    ps.setString(3, o.soort());
                    ps.setString(4, o.actor());
                    ps.setString(5, o.reden());
                });
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

    private String json(Feiten feiten) {
        try {
            return schrijver.writeValueAsString(feiten);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Feiten cannot be written as JSON", e);
        }
    }

    private Feiten feiten(String json) throws SQLException {
        try {
            return lezer.readValue(json);
        } catch (JsonProcessingException e) {
            throw new SQLException("Column feiten does not hold Feiten", e);
        }
    }
}
