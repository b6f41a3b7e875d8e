package nl.jeugdpoort.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.signaal.Meldingen.Melding;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of signals and of what is still to be sent. */
@Component
class SignaalStore {

    private final NamedParameterJdbcTemplate batch;
    private final JdbcClient jdbc;

    SignaalStore(NamedParameterJdbcTemplate batch) {
        this.batch = batch;
        this.jdbc = JdbcClient.create(batch);
    }

    /** A signal to record, and the ways by which it goes. */
    record Nieuw(UUID id, Melding melding, List<String> kanalen) {}

    void voegToe(List<Nieuw> nieuw, Instant nu) {
        batch.batchUpdate("""
                insert into signaal (id, soort, deelnemer, bericht_id, onderwerp, tekst, gemeld_op)
                values (:id, :soort, :deelnemer, :berichtId, :onderwerp, :tekst, :nu)
                """, nieuw.stream().map(een -> velden(een, nu)).toArray(SqlParameterSource[]::new));
        batch.batchUpdate(
                "insert into signaal_verzending (signaal_id, kanaal) values (:id, :kanaal)",
                nieuw.stream()
                        .flatMap(een -> een.kanalen().stream()
                                .map(kanaal -> new MapSqlParameterSource("id", een.id()).addValue("kanaal", kanaal)))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Adds the ways to those participants who want to be told of this. */
    void voegAbonneesToe(UUID id, Melding melding) {
        jdbc.sql("""
                        insert into signaal_verzending (signaal_id, kanaal)
                        select :id, 'abonnement/' || a.id from abonnement a
                        where a.beeindigd_op is null and :soort = any (a.soorten)
                          and (a.onderwerp is null or a.onderwerp = :onderwerp::text or starts_with(:onderwerp::text, a.onderwerp || '/'))
                        """)
                .param("id", id)
                .param("soort", melding.soort())
                .param("onderwerp", melding.onderwerp())
                .update();
    }

    void beeindig(Collection<String> onderwerpen, Instant nu) {
        jdbc.sql("""
                        with klaar as (
                            update signaal set beeindigd_op = :nu
                            where onderwerp = any (:onderwerpen::text[]) and beeindigd_op is null returning id)
                        update signaal_verzending v set status = 'INGETROKKEN'
                        from klaar where v.signaal_id = klaar.id and v.status = 'WACHT'
                        """)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .param("onderwerpen", onderwerpen.toArray(String[]::new))
                .update();
    }

    /** Takes signals to send for the length of a lease; when the gateway stops meanwhile they come up again after it. */
    List<Signaal> pak(String kanaal, int hoogstens, Duration pacht) {
        return jdbc.sql("""
                        with rijp as (
                            select signaal_id, kanaal from signaal_verzending
                            where kanaal = :kanaal and status = 'WACHT' and volgende_poging <= now()
                            order by volgende_poging limit :hoogstens for update skip locked)
                        update signaal_verzending v
                        set pogingen = pogingen + 1, volgende_poging = now() + make_interval(secs => :pacht)
                        from rijp, signaal s
                        where v.signaal_id = rijp.signaal_id and v.kanaal = rijp.kanaal and s.id = v.signaal_id
                        returning s.id, s.soort, s.deelnemer, s.bericht_id, s.onderwerp, s.tekst, s.gemeld_op
                        """)
                .param("kanaal", kanaal)
                .param("hoogstens", hoogstens)
                .param("pacht", pacht.toSeconds())
                .query(SignaalStore::lees)
                .list();
    }

    void verstuurd(String kanaal, List<UUID> ids) {
        jdbc.sql("""
                        update signaal_verzending set status = 'VERSTUURD', verstuurd_op = now(), fout = null
                        where kanaal = :kanaal and signaal_id = any (:ids::uuid[]) and status = 'WACHT'
                        """).param("kanaal", kanaal).param("ids", tekst(ids)).update();
    }

    void mislukt(String kanaal, UUID id, String fout) {
        jdbc.sql("""
                        update signaal_verzending set status = 'MISLUKT', fout = :fout
                        where kanaal = :kanaal and signaal_id = :id and status = 'WACHT'
                        """)
                .param("kanaal", kanaal)
                .param("id", id)
                .param("fout", fout)
                .update();
    }

    /** Number of attempts made for a signal, this one included. */
    int pogingen(String kanaal, UUID id) {
        return jdbc.sql("select pogingen from signaal_verzending where kanaal = :kanaal and signaal_id = :id")
                .param("kanaal", kanaal)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    void later(String kanaal, UUID id, Duration wacht, String fout) {
        jdbc.sql("""
                        update signaal_verzending set volgende_poging = now() + make_interval(secs => :wacht), fout = :fout
                        where kanaal = :kanaal and signaal_id = :id and status = 'WACHT'
                        """)
                .param("wacht", wacht.toSeconds())
                .param("kanaal", kanaal)
                .param("id", id)
                .param("fout", fout)
                .update();
    }

    /** Gives back signals that were taken but not tried. */
    void geefTerug(String kanaal, List<UUID> ids, Duration wacht) {
        jdbc.sql("""
                        update signaal_verzending
                        set pogingen = pogingen - 1, volgende_poging = now() + make_interval(secs => :wacht)
                        where kanaal = :kanaal and signaal_id = any (:ids::uuid[]) and status = 'WACHT'
                        """)
                .param("wacht", wacht.toSeconds())
                .param("kanaal", kanaal)
                .param("ids", tekst(ids))
                .update();
    }

    private static String[] tekst(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static SqlParameterSource velden(Nieuw nieuw, Instant nu) {
        var melding = nieuw.melding();
        return new MapSqlParameterSource("id", nieuw.id())
                .addValue("soort", melding.soort())
                .addValue("deelnemer", melding.deelnemer())
                .addValue("berichtId", melding.berichtId())
                .addValue("onderwerp", melding.onderwerp())
                .addValue("tekst", melding.tekst())
                .addValue("nu", nu.atOffset(ZoneOffset.UTC));
    }

    private static Signaal lees(ResultSet rij, int nummer) throws SQLException {
        return new Signaal(
                rij.getObject("id", UUID.class),
                rij.getString("soort"),
                rij.getString("deelnemer"),
                rij.getObject("bericht_id", UUID.class),
                rij.getString("onderwerp"),
                rij.getString("tekst"),
                rij.getObject("gemeld_op", OffsetDateTime.class).toInstant());
    }
}
