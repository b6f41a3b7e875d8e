package nl.jeugdpoort.aflevering.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Overgang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a message stands by all of its deliveries: GEPARKEERD while one is parked, GOEDGEKEURD while one is open, AFGELEVERD when all that
 * was not rejected is delivered; when everything was rejected it stays GEPARKEERD.
 */
@Component
public class Berichtstand {

    private final JdbcClient jdbc;
    private final BerichtStore berichten;

    Berichtstand(JdbcClient jdbc, BerichtStore berichten) {
        this.jdbc = jdbc;
        this.berichten = berichten;
    }

    /**
     * Writes the history of messages, and the status that follows from their deliveries in place of the one of a step; after the deliveries
     * were changed, in the same transaction. Locks the messages first, so that of two deliveries that end at once the last one sees both.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void legVast(List<Overgang> overgangen) {
        UUID[] ids = overgangen.stream().map(Overgang::berichtId).distinct().toArray(UUID[]::new);
        zetVast(ids);
        Map<UUID, BerichtStatus> standen = standen(ids);
        berichten.legVast(overgangen.stream()
                .map(stap -> new Overgang(
                        stap.berichtId(),
                        standen.getOrDefault(stap.berichtId(), stap.naar()),
                        stap.soort(),
                        stap.actor(),
                        stap.reden()))
                .toList());
    }

    private void zetVast(UUID[] ids) {
        jdbc.sql("select id from bericht where id = any (?::uuid[]) order by id for no key update")
                .param(ids)
                .query(UUID.class)
                .list();
    }

    private Map<UUID, BerichtStatus> standen(UUID[] ids) {
        Map<UUID, BerichtStatus> standen = new HashMap<>();
        jdbc.sql("""
                        select bericht_id, case
                            when bool_or(status = 'GEPARKEERD') then 'GEPARKEERD'
                            when bool_or(status = 'OPEN') then 'GOEDGEKEURD'
                            when bool_or(status = 'AFGELEVERD') then 'AFGELEVERD'
                            else 'GEPARKEERD' end as stand
                        from aflevering where bericht_id = any (?::uuid[]) group by bericht_id
                        """).param(ids).query(rs -> {
            standen.put(rs.getObject("bericht_id", UUID.class), BerichtStatus.valueOf(rs.getString("stand")));
        });
        return standen;
    }
}
