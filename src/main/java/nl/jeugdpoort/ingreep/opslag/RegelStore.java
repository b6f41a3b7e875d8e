package nl.jeugdpoort.ingreep.opslag;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what an order has to do, message by message, and what came of it. */
@Repository
public class RegelStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate bundel;
    private final Clock klok;

    RegelStore(JdbcClient jdbc, JdbcTemplate bundel, Clock klok) {
        this.jdbc = jdbc;
        this.bundel = bundel;
        this.klok = klok;
    }

    /** A message of which the sender is to be told. */
    public record Melding(UUID ingreep, int nummer, UUID bericht, String reden) {}

    /** Fixes which messages an order is about. */
    public void voegToe(UUID ingreep, List<UUID> berichten, Long aflevering) {
        jdbc.sql("""
                        insert into ingreep_regel (ingreep, nummer, bericht_id, aflevering_id)
                        select :ingreep, nr, bericht_id, :aflevering::bigint
                        from unnest(:berichten::uuid[]) with ordinality as k (bericht_id, nr)
                        """)
                .param("ingreep", ingreep)
                .param("berichten", berichten.toArray(UUID[]::new))
                .param("aflevering", aflevering)
                .update();
    }

    /** The messages with which an earlier order worked out and that were not taken back. */
    public List<UUID> terugTeDraaien(UUID eerder) {
        return jdbc.sql("""
                        select bericht_id from ingreep_regel
                        where ingreep = :eerder and uitkomst = 'GELUKT' and teruggedraaid is null order by nummer
                        """).param("eerder", eerder).query(UUID.class).list();
    }

    /** The next that can be done now, at most so many. */
    public List<Regel> volgende(UUID ingreep, int hoogstens) {
        return jdbc.sql("""
                        select nummer, bericht_id, aflevering_id, pogingen from ingreep_regel
                        where ingreep = :ingreep and uitkomst is null and niet_voor <= now() order by nummer limit :hoogstens
                        """)
                .param("ingreep", ingreep)
                .param("hoogstens", hoogstens)
                .query((rs, n) ->
                        new Regel(rs.getInt(1), rs.getObject(2, UUID.class), rs.getObject(3, Long.class), rs.getInt(4)))
                .list();
    }

    /** What an earlier order did with these messages; locked, so that meanwhile nobody tells a sender of it. */
    public Map<UUID, Eerder> eerder(UUID ingreep, Collection<UUID> berichten) {
        Map<UUID, Eerder> gevonden = new HashMap<>();
        jdbc.sql("""
                        select bericht_id, zetten, gemeld_op is not null from ingreep_regel
                        where bericht_id = any (:berichten::uuid[]) and ingreep = :ingreep
                          and uitkomst = 'GELUKT' and teruggedraaid is null order by nummer for update
                        """)
                .param("berichten", berichten.toArray(UUID[]::new))
                .param("ingreep", ingreep)
                .query(rs -> {
                    gevonden.put(rs.getObject(1, UUID.class), new Eerder(Zet.lees(rs.getString(2)), rs.getBoolean(3)));
                });
        return gevonden;
    }

    /** Marks that a later order took back what was done with these messages; their senders need not be told. */
    public void draaiTerug(UUID eerder, Collection<UUID> berichten, UUID door) {
        jdbc.sql("""
                        update ingreep_regel set teruggedraaid = :door, melden_na = null
                        where bericht_id = any (:berichten::uuid[]) and ingreep = :eerder
                        """)
                .param("door", door)
                .param("berichten", berichten.toArray(UUID[]::new))
                .param("eerder", eerder)
                .update();
    }

    /** Writes what came of lines. */
    public void schrijf(UUID ingreep, List<Gevolg> gevolgen) {
        bundel.batchUpdate("""
                update ingreep_regel set uitkomst = ?, waarom = ?, zetten = ?, melden_na = ?,
                  pogingen = pogingen + 1, niet_voor = now() + interval '2 seconds'
                where ingreep = ? and nummer = ?
                """, gevolgen, gevolgen.size(), (regel, gevolg) -> {
            regel.setString(
                    1, gevolg.uitkomst() == null ? null : gevolg.uitkomst().name());
            regel.setString(2, gevolg.waarom());
            regel.setString(3, Zet.schrijf(gevolg.zetten()));
            regel.setTimestamp(4, gevolg.meldenNa() == null ? null : Timestamp.from(gevolg.meldenNa()));
            regel.setObject(5, ingreep);
            regel.setInt(6, gevolg.nummer());
        });
    }

    /** Of which the sender is to be told now. */
    public List<Melding> teMelden(int hoogstens) {
        return jdbc.sql("""
                        select r.ingreep, r.nummer, r.bericht_id as bericht, i.reden
                        from ingreep_regel r join ingreep i on i.id = r.ingreep
                        where r.melden_na <= :nu order by r.melden_na limit :hoogstens
                        """)
                .param("nu", Timestamp.from(klok.instant()))
                .param("hoogstens", hoogstens)
                .query(Melding.class)
                .list();
    }

    /** Locks a line of which the sender is to be told; false when that is not so any more, or another node has it. */
    public boolean neem(Melding melding) {
        return jdbc.sql("""
                        select 1 from ingreep_regel where ingreep = :ingreep and nummer = :nummer and melden_na is not null
                        for update skip locked
                        """)
                .param("ingreep", melding.ingreep())
                .param("nummer", melding.nummer())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Tells the sender ten minutes later. */
    public void stelUit(Melding melding) {
        jdbc.sql("""
                        update ingreep_regel set melden_na = melden_na + interval '10 minutes'
                        where ingreep = :ingreep and nummer = :nummer
                        """)
                .param("ingreep", melding.ingreep())
                .param("nummer", melding.nummer())
                .update();
    }

    /** Writes that the sender was told. */
    public void gemeld(Melding melding) {
        jdbc.sql("""
                        update ingreep_regel set melden_na = null, gemeld_op = :nu where ingreep = :ingreep and nummer = :nummer
                        """)
                .param("nu", Timestamp.from(klok.instant()))
                .param("ingreep", melding.ingreep())
                .param("nummer", melding.nummer())
                .update();
    }
}
