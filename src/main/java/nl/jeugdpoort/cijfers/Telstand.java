package nl.jeugdpoort.cijfers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How far was counted. Numbers are given before their transactions end, so a later one can be seen before an earlier one. What was seen is
 * therefore counted only when every transaction of that moment has ended.
 */
@Repository
class Telstand {

    private final JdbcClient jdbc;

    Telstand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param tot last number that was counted
     * @param gezien last number that was seen
     * @param vast whether no number up to it can appear any more
     */
    record Stand(long tot, long gezien, boolean vast) {}

    Stand lees(String teller) {
        return jdbc.sql("""
                        select tot, gezien, pg_snapshot_xmin(pg_current_snapshot()) >= grens as vast
                        from cijferstand where teller = ?
                        """).param(teller).query(Stand.class).single();
    }

    void geteld(String teller, long tot) {
        jdbc.sql("update cijferstand set tot = ? where teller = ?")
                .params(tot, teller)
                .update();
    }

    void kijkVerder(String teller) {
        jdbc.sql("""
                        update cijferstand set grens = pg_snapshot_xmax(pg_current_snapshot()), gezien = coalesce(
                            case teller when 'bericht' then (select max(volgnummer) from bericht)
                                        else (select max(nummer) from weigering) end, 0)
                        where teller = ?
                        """).param(teller).update();
    }
}
