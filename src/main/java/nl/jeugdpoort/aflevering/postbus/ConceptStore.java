package nl.jeugdpoort.aflevering.postbus;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Concepten.Concept;
import nl.jeugdpoort.bericht.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The concepts in the mailboxes and their history; bodies encrypted. */
@Repository
class ConceptStore {

    private final JdbcClient jdbc;
    private final Kluis kluis;

    ConceptStore(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    /** What has happened to a concept. */
    record Stand(boolean gelezen, boolean bevestigd, boolean ingetrokken) {}

    /** It takes a number in the row of messages, so that a mailbox can be listed in one order. */
    void voegToe(Concept concept, Instant nu) {
        Kluis.Gesloten dicht = kluis.sluit(concept.inhoud(), concept.id());
        jdbc.sql("""
                        insert into postbusconcept
                            (id, volgnummer, berichtsoort, eigenaar, identificatie, grootte, gemaakt_op, sleutel, gegevens)
                        values (:id, nextval(pg_get_serial_sequence('bericht', 'volgnummer')), :soort, :eigenaar, :identificatie,
                            :grootte, :op::timestamptz, :sleutel, :gegevens)
                        """)
                .param("id", concept.id())
                .param("soort", concept.berichtsoort())
                .param("eigenaar", concept.afzender())
                .param("identificatie", concept.identificatie())
                .param("grootte", concept.inhoud().length)
                .param("op", nu.toString())
                .param("sleutel", dicht.sleutel())
                .param("gegevens", dicht.gegevens())
                .update();
    }

    /** Whether this concept is or was in this postbus, and what happened to it; locked until the transaction ends. */
    Optional<Stand> stand(UUID id, String eigenaar) {
        return jdbc.sql("""
                        select gelezen_op is not null as gelezen, bevestigd_op is not null as bevestigd,
                               ingetrokken_op is not null as ingetrokken
                        from postbusconcept where id = :id and eigenaar = :eigenaar for update
                        """)
                .param("id", id)
                .param("eigenaar", eigenaar)
                .query(Stand.class)
                .optional();
    }

    /** The body as it was made. */
    byte[] inhoud(UUID id) {
        return jdbc.sql("select sleutel, gegevens from postbusconcept where id = :id")
                .param("id", id)
                .query((rs, n) -> kluis.open(new Kluis.Gesloten(rs.getString(1), rs.getBytes(2)), id))
                .single();
    }

    void gelezen(UUID id, Instant nu) {
        jdbc.sql("update postbusconcept set gelezen_op = :op::timestamptz where id = :id")
                .param("op", nu.toString())
                .param("id", id)
                .update();
    }

    void bevestigd(UUID id, Instant nu) {
        jdbc.sql("update postbusconcept set bevestigd_op = :op::timestamptz where id = :id")
                .param("op", nu.toString())
                .param("id", id)
                .update();
    }

    /** The concepts that were still waiting. */
    List<UUID> trekIn(Collection<UUID> ids, Instant nu) {
        return jdbc.sql("""
                        update postbusconcept set ingetrokken_op = :op::timestamptz
                        where id = any (:ids::uuid[]) and bevestigd_op is null and ingetrokken_op is null returning id
                        """)
                .param("op", nu.toString())
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    void noteer(UUID id, String soort, String actor, String reden, Instant nu) {
        jdbc.sql("""
                        insert into conceptgebeurtenis (concept, tijdstip, soort, actor, reden)
                        values (:id, :op::timestamptz, :soort, :actor, :reden)
                        """)
                .param("id", id)
                .param("op", nu.toString())
                .param("soort", soort)
                .param("actor", actor)
                .param("reden", reden)
                .update();
    }
}
