package nl.jeugdpoort.aflevering.loket;

import java.util.List;
import nl.jeugdpoort.aflevering.plan.Afleverwekker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wakes whoever the database says has work that is due: other nodes over the queue, this one also without it. One node at a time. */
@Component
public class Afleverveger {

    /** Keeps this advisory lock apart from others in the same database. */
    private static final int SLOT = 7200;

    private static final int TELLEN_OM_DE = 15;

    private final JdbcClient jdbc;
    private final Afleverwekker wekker;
    private final Loketten loketten;
    private final Tellers tellers;
    private int keer;

    Afleverveger(JdbcClient jdbc, Afleverwekker wekker, Loketten loketten, Tellers tellers) {
        this.jdbc = jdbc;
        this.wekker = wekker;
        this.loketten = loketten;
        this.tellers = tellers;
    }

    /** One sweep; does nothing when another node is sweeping. */
    @Transactional
    public void veeg() {
        if (keer++ % TELLEN_OM_DE == 0) {
            tellers.ververs();
        }
        if (jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(SLOT)
                .query(Boolean.class)
                .single()) {
            List<String> ontvangers = metWerk();
            if (!ontvangers.isEmpty()) {
                wekker.wek(ontvangers);
                loketten.wek(String.join(" ", ontvangers));
            }
        }
    }

    /** Walks by index from addressee to addressee. */
    private List<String> metWerk() {
        return jdbc.sql("""
                        with recursive wie as (
                          (select ontvanger from aflevering where status = 'OPEN' order by ontvanger limit 1)
                          union all
                          select n.ontvanger from wie cross join lateral
                            (select a.ontvanger from aflevering a where a.status = 'OPEN' and a.ontvanger > wie.ontvanger
                             order by a.ontvanger limit 1) n)
                        select ontvanger from wie where exists (
                          select 1 from aflevering a
                          where a.status = 'OPEN' and a.ontvanger = wie.ontvanger and a.volgende_poging <= now())
                        """).query(String.class).list();
    }
}
