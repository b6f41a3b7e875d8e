package nl.jeugdpoort.inzage;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Strook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Between which volgnummers messages of a period lie. They rise with time, but for messages that came in side by side and clocks of nodes that
 * differ; therefore the bounds are somewhat wide, and the moment itself is still to be looked at.
 */
@Repository
class Volgnummers {

    private static final Duration SPELING = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    Volgnummers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The part as far as messages can lie in it that the filter asks for. */
    Zoekstuk inperken(Zoekstuk stuk, Berichtfilter filter) {
        Zoekstuk deel = stuk;
        if (filter.vanaf() != null) {
            deel = deel.vanaf(bij(filter.vanaf().minus(SPELING)));
        }
        if (filter.tot() != null) {
            deel = deel.tot(bij(filter.tot().plus(SPELING)));
        }
        return filter.status() == BerichtStatus.ONTVANGEN ? deel.vanaf(eersteWachtende()) : deel;
    }

    /** The volgnummer of the first message from a moment on, found by halving; one more than the last when there is none. */
    private long bij(Instant moment) {
        return jdbc.sql("""
                        with recursive zoek (laag, hoog) as (
                          select (select coalesce(min(volgnummer), 0) from bericht), (select coalesce(max(volgnummer), -1) from bericht) + 1
                          union all
                          select case when later then laag else midden + 1 end, case when later then midden else hoog end
                          from (select laag, hoog, (laag + hoog) / 2 as midden,
                                       (select ontvangen_op >= :moment from bericht
                                        where volgnummer >= (laag + hoog) / 2 order by volgnummer limit 1) as later
                                from zoek where laag < hoog) stap)
                        select laag from zoek where laag >= hoog
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** The first message that is still to be processed; beyond all when there is none. */
    private long eersteWachtende() {
        return jdbc.sql("""
                        select coalesce(min(t.volgnummer), :geen) from generate_series(0, :stroken - 1) as s (strook)
                        cross join lateral (
                          select volgnummer from te_verwerken t where t.strook = s.strook order by volgnummer limit 1) t
                        """)
                .param("geen", Long.MAX_VALUE)
                .param("stroken", Strook.AANTAL)
                .query(Long.class)
                .single();
    }
}
