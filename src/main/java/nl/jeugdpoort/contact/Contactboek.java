package nl.jeugdpoort.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes entries, each change with its event, and reads the history. */
@Component
class Contactboek {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final NamedParameterJdbcTemplate batch;
    private final JdbcClient jdbc;

    Contactboek(NamedParameterJdbcTemplate batch) {
        this.batch = batch;
        this.jdbc = JdbcClient.create(batch);
    }

    /**
     * An event of an entry.
     *
     * @param actor code of the participant or login name of the operator
     * @param gegevens the entry as it was from then on, in the fields of a delivery
     */
    @Schema(name = "Contactgebeurtenis")
    record Gebeurtenis(int versie, Wijziging.Soort soort, String actor, Instant tijdstip, JsonNode gegevens) {}

    /** Writes everything in two batches; part of the caller's transaction, which holds the lock of the region. */
    void schrijf(List<Wijziging> wijzigingen, String actor, Instant nu) {
        batch.batchUpdate(
                """
                insert into contact (id, regio, organisatie, kenmerk, organisatienaam, team, naam, functie, telefoon, email,
                    werkdagen, gemeenten, wijken, wijken_zoek, koppelgenoot, geldig_van, geldig_tot, afwezig_van, afwezig_tot,
                    beeindigd_op, versie, bevestigd_op, woorden)
                values (:id, :regio, :organisatie, :kenmerk, :organisatienaam, :team, :naam, :functie, :telefoon, :email,
                    :werkdagen, :gemeenten, :wijken, :wijkenZoek, :koppelgenoot, :geldigVan::date, :geldigTot::date,
                    :afwezigVan::date, :afwezigTot::date, :beeindigdOp::date, :versie, :bevestigdOp, :woorden)
                on conflict (id) do update set organisatienaam = excluded.organisatienaam, team = excluded.team,
                    naam = excluded.naam, functie = excluded.functie, telefoon = excluded.telefoon, email = excluded.email,
                    werkdagen = excluded.werkdagen, gemeenten = excluded.gemeenten, wijken = excluded.wijken,
                    wijken_zoek = excluded.wijken_zoek, koppelgenoot = excluded.koppelgenoot, geldig_van = excluded.geldig_van,
                    geldig_tot = excluded.geldig_tot, afwezig_van = excluded.afwezig_van, afwezig_tot = excluded.afwezig_tot,
                    beeindigd_op = excluded.beeindigd_op, versie = excluded.versie, bevestigd_op = excluded.bevestigd_op,
                    woorden = excluded.woorden, herinnerd_op = null
                where contact.regio = excluded.regio and contact.organisatie = excluded.organisatie
                """,
                wijzigingen.stream().map(w -> Contactrij.velden(w.contact())).toArray(SqlParameterSource[]::new));
        batch.batchUpdate(
                """
                insert into contact_gebeurtenis (contact_id, versie, soort, actor, tijdstip, gegevens)
                values (:id, :versie, :soort, :actor, :nu, :gegevens::jsonb)
                """, wijzigingen.stream().map(w -> gebeurtenis(w, actor, nu)).toArray(SqlParameterSource[]::new));
    }

    /** Everything that happened to an entry, oldest first. */
    List<Gebeurtenis> geschiedenis(UUID id) {
        return jdbc.sql("select * from contact_gebeurtenis where contact_id = :id order by id")
                .param("id", id)
                .query((rij, n) -> new Gebeurtenis(
                        rij.getInt("versie"),
                        Wijziging.Soort.valueOf(rij.getString("soort")),
                        rij.getString("actor"),
                        rij.getObject("tijdstip", OffsetDateTime.class).toInstant(),
                        lees(rij.getString("gegevens"))))
                .list();
    }

    private static SqlParameterSource gebeurtenis(Wijziging wijziging, String actor, Instant nu) {
        return new MapSqlParameterSource("id", wijziging.contact().id())
                .addValue("versie", wijziging.contact().stand().versie())
                .addValue("soort", wijziging.soort().name())
                .addValue("actor", actor)
                .addValue("nu", Contactrij.tijd(nu))
                .addValue(
                        "gegevens",
                        JSON.valueToTree(Contactregel.waarden(wijziging.contact()))
                                .toString());
    }

    private static JsonNode lees(String tekst) {
        try {
            return JSON.readTree(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The history of a contact is no JSON", e);
        }
    }
}
