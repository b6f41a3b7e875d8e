package nl.jeugdpoort.voorbereiding;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.voorbereiding.Voorbereid.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages that were made of bepalingen. Their bodies are kept, encrypted, until they come in; those of concepts are in the postbus. */
@Repository
class VoorbereidingStore {

    private final JdbcClient jdbc;
    private final Kluis kluis;

    VoorbereidingStore(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    /** The aanbieders for whom a message of a kind was made of this version. */
    Set<String> gemaakt(Bepalingversie versie, String berichtsoort) {
        return jdbc.sql("select aanbieder from voorbereiding where bepaling = :bepaling and berichtsoort = :soort")
                .param("bepaling", versie.bericht())
                .param("soort", berichtsoort)
                .query(String.class)
                .set();
    }

    /** Keeps a new message; throws DuplicateKeyException when one was made of this version for this aanbieder. */
    void voegToe(Voorbereid v) {
        Kluis.Gesloten dicht = v.status() == Status.TE_VERZENDEN ? kluis.sluit(v.inhoud(), v.id()) : null;
        jdbc.sql("""
                        insert into voorbereiding (id, aanmelding, bepaling, berichtsoort, aanbieder, deelnemer, identificatie, status,
                            reden, gemaakt_op, sleutel, gegevens)
                        values (:id, :aanmelding, :bepaling, :soort, :aanbieder, :deelnemer, :identificatie, :status,
                            :reden, :op::timestamptz, :sleutel, :gegevens)
                        """)
                .param("id", v.id())
                .param("aanmelding", v.aanmelding())
                .param("bepaling", v.bepaling())
                .param("soort", v.berichtsoort())
                .param("aanbieder", v.aanbieder())
                .param("deelnemer", v.deelnemer())
                .param("identificatie", v.identificatie())
                .param("status", v.status().name())
                .param("reden", v.reden())
                .param("op", v.gemaaktOp().toString())
                .param("sleutel", dicht == null ? null : dicht.sleutel())
                .param("gegevens", dicht == null ? null : dicht.gegevens())
                .update();
    }

    /** Whether a message of an earlier version for one of these aanbieders came in and is still to be processed. */
    boolean isEerderOnderweg(Bepalingversie versie, String berichtsoort) {
        return jdbc.sql("""
                        select exists (
                            select from voorbereiding v join bericht b on b.afzender = v.deelnemer
                                and b.berichtsoort = v.berichtsoort and b.identificatie = v.identificatie and b.uniek
                            where v.aanmelding = :aanmelding and v.bepaling <> :bepaling and v.berichtsoort = :soort
                              and b.status = 'ONTVANGEN')
                        """)
                .param("aanmelding", versie.aanmelding())
                .param("bepaling", versie.bericht())
                .param("soort", berichtsoort)
                .query(Boolean.class)
                .single();
    }

    /** What is to be taken in, oldest first. */
    List<UUID> teVerzenden() {
        return jdbc.sql("select id from voorbereiding where status = 'TE_VERZENDEN' order by gemaakt_op, id")
                .query(UUID.class)
                .list();
    }

    /** A message that is to be taken in, for this transaction only; empty when another has it or it is done. */
    Optional<Voorbereid> pak(UUID id) {
        return jdbc.sql("select * from voorbereiding where id = :id and status = 'TE_VERZENDEN' for update skip locked")
                .param("id", id)
                .query((rs, n) -> new Voorbereid(
                        id,
                        rs.getObject("aanmelding", UUID.class),
                        rs.getObject("bepaling", UUID.class),
                        rs.getString("berichtsoort"),
                        rs.getString("aanbieder"),
                        rs.getString("deelnemer"),
                        rs.getString("identificatie"),
                        Status.TE_VERZENDEN,
                        null,
                        rs.getObject("gemaakt_op", OffsetDateTime.class).toInstant(),
                        kluis.open(new Kluis.Gesloten(rs.getString("sleutel"), rs.getBytes("gegevens")), id)))
                .optional();
    }

    /**
     * Says what became of a message; the body is then kept elsewhere.
     *
     * @param reden why, null when that needs no words
     */
    void wordt(UUID id, Status status, String reden) {
        jdbc.sql("""
                        update voorbereiding set status = :status, reden = :reden, sleutel = null, gegevens = null where id = :id
                        """)
                .param("status", status.name())
                .param("reden", reden)
                .param("id", id)
                .update();
    }
}
