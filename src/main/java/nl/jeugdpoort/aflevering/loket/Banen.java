package nl.jeugdpoort.aflevering.loket;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleverinstellingen;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lanes and who works on them. Time is that of the database, so that nodes agree on it. */
@Repository
class Banen {

    private static final Duration MARGE = Duration.ofSeconds(2);
    private static final Duration SPEELRUIMTE = Duration.ofSeconds(8);

    private final JdbcClient jdbc;
    private final Duration poging;
    private final Duration lease;

    Banen(JdbcClient jdbc, Afleverinstellingen instellingen) {
        this.jdbc = jdbc;
        this.poging = instellingen.pogingduur().plus(MARGE);
        this.lease = poging.plus(SPEELRUIMTE);
    }

    /** Takes the lane to this addressee whose head has waited longest; empty when no free lane has work that is due. */
    Optional<Baan> neem(String ontvanger) {
        Greep greep;
        do {
            greep = grijp(ontvanger, UUID.randomUUID());
        } while (greep.misgegrepen());
        return Optional.ofNullable(greep.baan());
    }

    /** The head of the lane if it is due; empty also when the lease was lost. */
    Optional<Kop> kop(Baan baan) {
        if (baan.resterend() < poging.toNanos() && !verleng(baan)) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select id, bericht_id, pogingen, herzonden, langs from (
                          select id, bericht_id, pogingen, herzonden, case when vast then kanaal end as langs, volgende_poging
                          from aflevering
                          where status = 'OPEN' and ontvanger = ? and afzender = ? order by volgnummer limit 1) kop
                        where volgende_poging <= now()
                        """)
                .params(baan.ontvanger, baan.afzender)
                .query((rs, n) -> new Kop(
                        rs.getLong(1),
                        rs.getObject(2, UUID.class),
                        baan.ontvanger,
                        rs.getInt(3),
                        rs.getInt(4),
                        rs.getString(5) == null ? null : Afleverkanaal.valueOf(rs.getString(5))))
                .optional();
    }

    /** Leaves the lane to whoever comes next. */
    void geefVrij(Baan baan) {
        jdbc.sql("update aflever_baan set lease_tot = '-infinity' where ontvanger = ? and afzender = ? and lease = ?")
                .params(baan.ontvanger, baan.afzender, baan.lease)
                .update();
    }

    /** Makes everything that waits for another attempt due now, because the addressee answers again. */
    void vervroeg(String ontvanger) {
        jdbc.sql("""
                        update aflevering set volgende_poging = now(), vervroegd = vervroegd + 1
                        where status = 'OPEN' and ontvanger = ? and volgende_poging > now() and vervroegd < 3
                        """).param(ontvanger).update();
    }

    private boolean verleng(Baan baan) {
        long verloopt = System.nanoTime() + lease.toNanos();
        baan.verloopt(verloopt);
        return jdbc.sql("""
                        update aflever_baan set lease_tot = now() + make_interval(secs => ?)
                        where ontvanger = ? and afzender = ? and lease = ?
                        """)
                        .params(seconden(), baan.ontvanger, baan.afzender, baan.lease)
                        .update()
                == 1;
    }

    /** Walks the lanes of one addressee by index, from head to head, and takes one. */
    private Greep grijp(String ontvanger, UUID nieuw) {
        long verloopt = System.nanoTime() + lease.toNanos();
        return jdbc.sql("""
                        with recursive baan as (
                          (select afzender, volgende_poging from aflevering
                           where status = 'OPEN' and ontvanger = :ontvanger order by afzender, volgnummer limit 1)
                          union all
                          select n.afzender, n.volgende_poging from baan cross join lateral
                            (select a.afzender, a.volgende_poging from aflevering a
                             where a.status = 'OPEN' and a.ontvanger = :ontvanger and a.afzender > baan.afzender
                             order by a.afzender, a.volgnummer limit 1) n),
                        vrij as (
                          select b.afzender from baan b
                          left join aflever_baan l on l.ontvanger = :ontvanger and l.afzender = b.afzender
                          where b.volgende_poging <= now() and (l.lease_tot is null or l.lease_tot < now())
                          order by b.volgende_poging limit 1),
                        genomen as (
                          insert into aflever_baan (ontvanger, afzender, lease, lease_tot)
                          select :ontvanger, afzender, :lease, now() + make_interval(secs => :seconden) from vrij
                          on conflict (ontvanger, afzender) do update set lease = excluded.lease, lease_tot = excluded.lease_tot
                          where aflever_baan.lease_tot < now()
                          returning afzender)
                        select (select afzender from vrij), (select afzender from genomen)
                        """)
                .param("ontvanger", ontvanger)
                .param("lease", nieuw)
                .param("seconden", seconden())
                .query((rs, n) -> new Greep(
                        rs.getString(1) != null && rs.getString(2) == null,
                        rs.getString(2) == null
                                ? null
                                : new Baan(ontvanger, rs.getString(2), nieuw).verloopt(verloopt)))
                .single();
    }

    private double seconden() {
        return lease.toMillis() / 1000.0;
    }

    /** A try to take a lane; somebody else may be just faster. */
    private record Greep(boolean misgegrepen, Baan baan) {}
}
