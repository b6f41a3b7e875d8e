package nl.jeugdpoort.aflevering.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when messages that were told by mail are to be read. */
@Repository
class LeestermijnStore {

    private final JdbcClient jdbc;

    LeestermijnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message that nobody read in time. */
    record Ongelezen(UUID berichtId, String ontvanger) {}

    void zet(UUID berichtId, String ontvanger, Instant leesVoor) {
        jdbc.sql("update aflevering set lees_voor = ? where bericht_id = ? and ontvanger = ?")
                .params(leesVoor.atOffset(ZoneOffset.UTC), berichtId, ontvanger)
                .update();
    }

    /** Parks what nobody read in time; of nodes that do so at once each row goes to one. */
    List<Ongelezen> parkeer(Instant nu, String reden, int hoogstens) {
        return jdbc.sql("""
                        with ongelezen as (
                          select id from aflevering
                          where kanaal = 'MAIL' and status = 'AFGELEVERD' and gelezen_op is null and bevestigd_op is null
                            and lees_voor <= :nu
                          order by lees_voor limit :hoogstens for update skip locked)
                        update aflevering a set status = 'GEPARKEERD', laatste_fout = :reden
                        from ongelezen where a.id = ongelezen.id
                        returning a.bericht_id, a.ontvanger
                        """)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .param("hoogstens", hoogstens)
                .param("reden", reden)
                .query(Ongelezen.class)
                .list();
    }
}
